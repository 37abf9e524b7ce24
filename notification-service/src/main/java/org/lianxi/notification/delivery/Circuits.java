package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.lianxi.notification.shared.Writes;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who could not be reached lately. After so many failures in a row a recipient is left
 * alone for a while, and then tried with one delivery; the same for a channel as a whole.
 * All instances see it.
 */
@Component
class Circuits {

    private static final int MOST_DOUBLINGS = 20;

    private static final String CHANNEL = "";

    private final JdbcClient jdbc;

    private final Writes writes;

    private final Clock clock;

    private final RandomGenerator random;

    private final DeliveryProperties properties;

    Circuits(JdbcClient jdbc, Writes writes, Clock clock, RandomGenerator random, DeliveryProperties properties) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
        this.random = random;
        this.properties = properties;
    }

    /**
     * A channel was reached.
     */
    void reached(String channel) {
        this.writes.add("delete from delivery_circuit where channel = ? and conference_id = '' and recipient = ''",
                channel);
    }

    /**
     * Recipients were reached.
     */
    void reached(String channel, Collection<Claim> claims) {
        this.jdbc.sql("""
                delete from delivery_circuit k using unnest(?, ?) r (conference_id, recipient)
                where k.channel = ? and k.conference_id = r.conference_id and k.recipient = r.recipient""")
            .params(claims.stream().map(Claim::conferenceId).toArray(String[]::new),
                    claims.stream().map(Claim::recipient).toArray(String[]::new), channel)
            .update();
    }

    /**
     * Where a channel ends for a recipient has changed: that it was not reached before
     * says nothing any more.
     */
    void forget(String channel, String conferenceId, String recipient) {
        this.jdbc.sql("delete from delivery_circuit where channel = ? and conference_id = ? and recipient = ?")
            .params(channel, conferenceId, recipient)
            .update();
    }

    /**
     * A recipient was not reached.
     */
    void failed(String channel, Claim claim, String reason) {
        fail(channel, claim.conferenceId(), claim.recipient(), 1, true, reason);
    }

    /**
     * A channel was not reached.
     * @param channel the channel
     * @param times by how many deliveries
     * @param probe whether one of them was tried because the circuit was half-open; what
     * was under way before it opened tells nothing new and does not keep it open longer
     * @param reason the last one's reason
     */
    void failed(String channel, int times, boolean probe, String reason) {
        fail(channel, CHANNEL, CHANNEL, times, probe, reason);
    }

    private void fail(String channel, String conferenceId, String recipient, int times, boolean probe, String reason) {
        Instant now = this.clock.instant();
        MapSqlParameterSource values = new MapSqlParameterSource("channel", channel)
            .addValue("conference", conferenceId)
            .addValue("recipient", recipient)
            .addValue("times", times)
            .addValue("probe", probe)
            .addValue("after", this.properties.circuit().after())
            .addValue("reason", reason)
            .addValue("now", Timestamp.from(now));
        Optional<Integer> opens = this.jdbc.sql("""
                insert into delivery_circuit as k (channel, conference_id, recipient, failures, reason, failed_at)
                values (:channel, :conference, :recipient, least(:times, :after), :reason, :now)
                on conflict (channel, conference_id, recipient) do update
                set failures = case when k.open_until is null then least(k.failures + :times, :after)
                        when :probe then k.failures + 1 else k.failures end,
                    reason = excluded.reason, failed_at = excluded.failed_at
                returning case when failures >= :after and (open_until is null or :probe) then failures end""")
            .paramSource(values)
            .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
            .single();
        opens.ifPresent((failures) -> this.jdbc.sql("""
                update delivery_circuit set open_until = :until
                where channel = :channel and conference_id = :conference and recipient = :recipient""")
            .paramSource(values.addValue("until", Timestamp.from(now.plus(openFor(failures)))))
            .update());
    }

    /**
     * Doubles from the first wait up to the longest, the last half of it by chance.
     */
    private Duration openFor(int failures) {
        DeliveryProperties.Circuit circuit = this.properties.circuit();
        int doublings = Math.min(failures - circuit.after(), MOST_DOUBLINGS);
        long longest = Math.min(circuit.longest().toMillis(), circuit.first().toMillis() << doublings);
        return Duration.ofMillis(longest / 2 + this.random.nextLong(longest / 2 + 1));
    }

    /**
     * Those of a conference that could not be reached last time, and the channels.
     * @param conferenceId the conference
     * @return the longest failing first
     */
    List<Circuit> list(String conferenceId) {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                select * from delivery_circuit where conference_id in (?, '')
                order by failures desc, channel, recipient""").param(conferenceId).query((row, number) -> {
            Timestamp until = row.getTimestamp("open_until");
            Instant openUntil = (until != null) ? until.toInstant() : null;
            String recipient = row.getString("recipient");
            return new Circuit(row.getString("channel"), recipient.isEmpty() ? null : recipient, state(openUntil, now),
                    row.getInt("failures"), row.getString("reason"), row.getTimestamp("failed_at").toInstant(),
                    openUntil);
        }).list();
    }

    /**
     * How many circuits are open. One whose time is over is not: perhaps nothing is owed
     * there any more.
     */
    long open() {
        return this.jdbc.sql("select count(*) from delivery_circuit where open_until > ?")
            .param(Timestamp.from(this.clock.instant()))
            .query(Long.class)
            .single();
    }

    private static String state(Instant openUntil, Instant now) {
        if (openUntil == null) {
            return "closed";
        }
        return openUntil.isAfter(now) ? "open" : "half-open";
    }

    /**
     * A circuit as the office sees it.
     *
     * @param channel the channel
     * @param recipient the recipient, or null for the channel itself
     * @param state {@code closed} while failures are too few, {@code open}, or
     * {@code half-open} when it is about to be tried
     * @param failures how many in a row
     * @param reason the last one's reason, without any address
     * @param failedAt when that was
     * @param openUntil when it is tried again, or null while it is closed
     */
    record Circuit(String channel, String recipient, String state, int failures, String reason, Instant failedAt,
            Instant openUntil) {
    }

}
