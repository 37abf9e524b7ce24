package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

import org.lianxi.notification.shared.Writes;

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
     * A recipient was not reached.
     */
    void failed(String channel, Claim claim, String reason) {
        fail(channel, claim.conferenceId(), claim.recipient(), 1, reason);
    }

    /**
     * A channel was not reached, so many times.
     */
    void failed(String channel, int times, String reason) {
        fail(channel, CHANNEL, CHANNEL, times, reason);
    }

    private void fail(String channel, String conferenceId, String recipient, int times, String reason) {
        Instant now = this.clock.instant();
        int failures = this.jdbc.sql("""
                insert into delivery_circuit as k (channel, conference_id, recipient, failures, reason, failed_at)
                values (?, ?, ?, ?, ?, ?) on conflict (channel, conference_id, recipient) do update
                set failures = k.failures + excluded.failures, reason = excluded.reason, failed_at = excluded.failed_at
                returning failures""")
            .params(channel, conferenceId, recipient, times, reason, Timestamp.from(now))
            .query(Integer.class)
            .single();
        if (failures >= this.properties.circuit().after()) {
            this.jdbc.sql("""
                    update delivery_circuit set open_until = ?
                    where channel = ? and conference_id = ? and recipient = ?""")
                .params(Timestamp.from(now.plus(openFor(failures))), channel, conferenceId, recipient)
                .update();
        }
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
     * How many circuits are open.
     */
    long open() {
        return this.jdbc.sql("select count(*) from delivery_circuit where open_until is not null")
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
