package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lianxi.notification.checkpoint.CheckpointLine;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.NoticeRows;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deliveries outside the service, claimed for a while by one instance. At most one per
 * recipient and channel is under way, so that one whose server is slow takes no other's
 * turn; the database sees to that.
 */
@Component
class DeliveryQueue {

    private static final String DUE = "state in ('pending', 'claimed') and next_attempt <= :now";

    /**
     * Written so that no plan goes through all rows, whatever it takes for their number:
     * it is kept while a queue that was empty fills. While the channel's circuit is open
     * nothing, and one delivery when that time is over. Of what is due, as far back as is
     * looked: the first of each recipient, as many as there is room for. What belongs to
     * a digest is settled when it is claimed first, and stays the same whenever it is
     * sent again; where the office has told what led it, the next one leads.
     */
    private static final String CLAIM = """
            with room as (
                select least(:most, (select case when open_until > :now then 0 else 1 end from delivery_circuit
                    where channel = :channel and conference_id = '' and recipient = ''
                      and open_until is not null)) most),
            first as materialized (
                select i.id, i.conference_id, i.recipient, i.next_attempt from notice_intent i
                where i.channel = :channel and %1$s
                  and (i.state = 'claimed' or (i.conference_id, i.recipient) not in (
                    select c.conference_id, c.recipient from notice_intent c
                    where c.channel = :channel and c.state = 'claimed' and c.led_by is null))
                  and (i.attempts > 0 or i.created_at <= :waited
                    or case when (select max(size) from log_checkpoint) is null then true
                        else (select n.log_index from notice n where n.notice_id = i.notice_id)
                            <= (select max(size) from log_checkpoint) end)
                  and (i.led_by is null or not exists (
                    select from notice_intent l where l.id = i.led_by and l.state in ('pending', 'claimed')))
                  and (i.conference_id, i.recipient) not in (
                    select k.conference_id, k.recipient from delivery_circuit k
                    where k.channel = :channel and k.open_until > :now)
                order by i.next_attempt, i.id limit :window),
            candidate as (
                select distinct on (f.conference_id, f.recipient) f.id, f.next_attempt, coalesce(k.failures, 0) failures
                from first f left join delivery_circuit k on k.channel = :channel
                    and k.conference_id = f.conference_id and k.recipient = f.recipient
                order by f.conference_id, f.recipient, f.next_attempt, f.id),
            chosen as (
                (select id, false trial from candidate where failures = 0
                    order by next_attempt, id limit (select most from room))
                union all
                (select id, true from candidate where failures > 0 order by next_attempt, id limit :trials)),
            due as (
                select id, led_by former from notice_intent where id = any (array(select id from chosen)) and %1$s
                order by next_attempt, id limit (select most from room) for update skip locked),
            claimed as (
                update notice_intent i set state = 'claimed', attempts = attempts + 1, claimed_by = :instance,
                    claimed_until = :until, next_attempt = :until, led_by = null
                from due where i.id = due.id returning i.*, due.former),
            led as (
                update notice_intent m set state = 'claimed', attempts = m.attempts + 1, claimed_by = :instance,
                    claimed_until = :until, next_attempt = :until, led_by = l.id
                from claimed l
                where exists (select from claimed where digest_at is not null) and l.digest_at is not null
                  and m.channel = l.channel and m.conference_id = l.conference_id and m.recipient = l.recipient
                  and m.digest_at = l.digest_at and m.id <> l.id
                  and m.state in ('pending', 'claimed')
                  and (m.led_by = l.id or m.led_by = l.former and m.state = 'pending'
                    or l.attempts = 1 and m.led_by is null and m.state = 'pending')
                returning m.*),
            tried as (
                update delivery_circuit set open_until = :until
                where channel = :channel and conference_id = '' and recipient = '' and open_until is not null
                  and exists (select from claimed)
                returning channel)
            select c.*, h.trial, exists (select from tried) probe, n.*, set_config('synchronous_commit', 'off', true)
            from (select id, id leader, attempts, recipient, notice_id from claimed
                union all select id, led_by, attempts, recipient, notice_id from led) c
            join chosen h on h.id = c.leader join notice n using (notice_id)
            order by c.leader, c.id <> c.leader, c.id""".formatted(DUE);

    /**
     * Until the transaction ends nobody else claims on a channel, in whatever way.
     */
    static final String LOCK = "hashtext('delivery'), hashtext(?)";

    private static final String ALONE = "select pg_advisory_xact_lock(" + LOCK + ")";

    /**
     * How many of what is due are looked at for each delivery that there is room for.
     */
    private static final int WINDOW = 2;

    private static final int SMALLEST_WINDOW = 200;

    private final JdbcClient jdbc;

    private final JdbcOperations operations;

    private final Clock clock;

    private final DeliveryProperties properties;

    private final CheckpointLine checkpoint;

    private final UUID instance = UUID.randomUUID();

    DeliveryQueue(JdbcClient jdbc, JdbcOperations operations, Clock clock, DeliveryProperties properties,
            CheckpointLine checkpoint) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.clock = clock;
        this.properties = properties;
        this.checkpoint = checkpoint;
    }

    /**
     * Claims what is due, as far as the channel's circuit lets. The first attempt waits a
     * little for the checkpoint that covers the notice, unless none was ever known. A
     * claim does not wait for the disk: a database that loses it when it falls over has
     * lost no more than one that falls over before the note, and the mail goes out once
     * more.
     * @param channel the channel
     * @param most how many deliveries
     * @param trials how many of them to recipients that could not be reached last time
     * @return the deliveries; none when another instance was faster
     */
    List<Claim> claim(String channel, int most, int trials) {
        Instant now = this.clock.instant();
        Map<Long, Claim> claims = new LinkedHashMap<>();
        Map<String, WordedNotice> notices = new HashMap<>();
        try {
            new RoundTrip().write(ALONE, channel).read(CLAIM, (row) -> {
                WordedNotice notice = notices.get(row.getString("notice_id"));
                if (notice == null) {
                    notice = NoticeRows.read(row);
                    notices.put(notice.noticeId(), notice);
                }
                Claim.Intent intent = new Claim.Intent(row.getLong("id"), row.getInt("attempts"), notice);
                String recipient = row.getString("recipient");
                boolean trial = row.getBoolean("trial");
                boolean probe = row.getBoolean("probe");
                claims
                    .computeIfAbsent(row.getLong("leader"),
                            (leader) -> new Claim(recipient, intent.attempts(), trial, probe, new ArrayList<>()))
                    .intents()
                    .add(intent);
            }, new MapSqlParameterSource("channel", channel).addValue("now", Timestamp.from(now))
                .addValue("until", Timestamp.from(now.plus(this.properties.lease())))
                .addValue("instance", this.instance)
                .addValue("waited", Timestamp.from(this.checkpoint.waitedSince()))
                .addValue("most", most)
                .addValue("window", Math.max(SMALLEST_WINDOW, most * WINDOW))
                .addValue("trials", trials)).make(this.operations);
        }
        catch (DuplicateKeyException anotherWasFaster) {
            return List.of();
        }
        return List.copyOf(claims.values());
    }

    /**
     * Whose claims these are.
     */
    UUID instance() {
        return this.instance;
    }

    /**
     * They have arrived.
     * @param claims the deliveries
     * @param but for each who of the recipient did not get it, or null
     * @return the claims that were still ours
     */
    List<Claim> sent(List<Claim> claims, List<String> but) {
        return settle(claims, "sent", null, but, 0);
    }

    /**
     * They will not arrive.
     */
    List<Claim> failed(Claim claim, String reason) {
        return settle(List.of(claim), "failed", null, List.of(reason), 0);
    }

    /**
     * They are to be tried again.
     */
    List<Claim> again(Claim claim, Instant next, String reason) {
        return settle(List.of(claim), "pending", next, List.of(reason), 0);
    }

    /**
     * They are to be tried again, after a while that they are held back and that does not
     * count as waiting.
     */
    void again(Claim claim, Instant next, String reason, Duration held) {
        List<Claim> ours = again(claim, next, reason);
        if (held.isPositive() && !ours.isEmpty()) {
            this.jdbc.sql("update notice_intent set due_since = due_since + ? * interval '1 second' where id = any (?)")
                .params(held.toSeconds(), claim.intents().stream().map(Claim.Intent::id).toArray(Long[]::new))
                .update();
        }
    }

    /**
     * Nothing was tried.
     */
    List<Claim> untried(Claim claim, Instant next) {
        return settle(List.of(claim), "pending", next, Collections.singletonList(null), 1);
    }

    /**
     * What was tried in vain for a recipient is due now.
     */
    void hasten(String channel, String conferenceId, String recipient) {
        this.jdbc.sql("""
                update notice_intent set next_attempt = least(next_attempt, ?)
                where channel = ? and conference_id = ? and recipient = ? and state = 'pending' and attempts > 0""")
            .params(Timestamp.from(this.clock.instant()), channel, conferenceId, recipient)
            .update();
    }

    /**
     * What waits too long has failed, also where nothing is tried because a circuit is
     * open.
     * @return the first of each recipient and channel that there is to tell of
     */
    List<FailedDelivery> giveUp() {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                with failed as (
                    update notice_intent i set state = 'failed', next_attempt = null, reason = coalesce(i.reason, (
                            select k.reason from delivery_circuit k where k.channel = i.channel
                              and (k.conference_id, k.recipient) in ((i.conference_id, i.recipient), ('', ''))
                            order by k.recipient desc limit 1), '')
                    where i.state = 'pending' and i.due_since < ?
                    returning i.id, i.notice_id, i.recipient, i.channel, i.reason)
                select distinct on (n.conference_id, f.recipient, f.channel) f.recipient, f.channel, f.reason, n.*
                from failed f join notice n using (notice_id) where n.kind <> ?
                order by n.conference_id, f.recipient, f.channel, f.id""")
            .params(Timestamp.from(now.minus(this.properties.giveUp())), NoticeKind.DELIVERY_FAILED.wireName())
            .query((row, number) -> new FailedDelivery(row.getString("recipient"), row.getString("channel"),
                    NoticeRows.read(row), row.getString("reason")))
            .list();
    }

    /**
     * Only while the claim is still ours: after the lease another instance decides.
     */
    private List<Claim> settle(List<Claim> claims, String state, Instant next, List<String> reasons, int untried) {
        List<Claim.Intent> intents = claims.stream().flatMap((claim) -> claim.intents().stream()).toList();
        Stream<String> ofIntents = IntStream.range(0, claims.size())
            .boxed()
            .flatMap((claim) -> claims.get(claim).intents().stream().map((intent) -> reasons.get(claim)));
        Set<Long> settled = new HashSet<>(this.jdbc.sql("""
                update notice_intent i set state = :state, next_attempt = :next, reason = c.reason, claimed_by = null,
                    claimed_until = null, sent_at = :sent, attempts = i.attempts - :untried
                from unnest(:ids, :attempts, :reasons) c (id, attempts, reason)
                where i.id = c.id and i.attempts = c.attempts and i.state = 'claimed' and i.claimed_by = :instance
                returning i.id""")
            .param("state", state)
            .param("next", (next != null) ? Timestamp.from(next) : null)
            .param("sent", "sent".equals(state) ? Timestamp.from(this.clock.instant()) : null)
            .param("untried", untried)
            .param("ids", intents.stream().map(Claim.Intent::id).toArray(Long[]::new))
            .param("attempts", intents.stream().map(Claim.Intent::attempts).toArray(Integer[]::new))
            .param("reasons", ofIntents.toArray(String[]::new))
            .param("instance", this.instance)
            .query(Long.class)
            .list());
        return claims.stream().filter((claim) -> settled.contains(claim.id())).toList();
    }

}
