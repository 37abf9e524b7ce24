package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Deliveries that are claimed as they are written down, where whoever asks the queue
 * would get them too.
 */
@Component
class FirstClaims {

    /**
     * Who claims from the queue waits for this lock; who takes events in does without.
     */
    private static final String ALONE = "select pg_try_advisory_xact_lock(" + DeliveryQueue.LOCK + ") alone";

    private static final String WRITE = """
            with owed as (
                select r.recipient, not exists (
                        select from delivery_circuit k where k.channel = :channel and (
                            k.conference_id = :conference and k.recipient = r.recipient
                            or k.conference_id = '' and k.recipient = ''))
                    and not exists (
                        select from notice_intent c where c.channel = :channel and c.conference_id = :conference
                          and c.recipient = r.recipient and c.state = 'claimed' and c.led_by is null) free
                from unnest(:recipients) r (recipient)),
            written as (
                insert into notice_intent (notice_id, conference_id, recipient, channel, state, attempts, created_at,
                    due_since, next_attempt, claimed_until, claimed_by)
                select :notice, :conference, recipient, :channel, case when free then 'claimed' else 'pending' end,
                    case when free then 1 else 0 end, :now, :now,
                    case when free then cast(:until as timestamptz) else :now end,
                    case when free then cast(:until as timestamptz) end,
                    case when free then cast(:instance as uuid) end
                from owed returning id, recipient, state)
            select id, recipient from written where state = 'claimed'""";

    private final DeliveryQueue queue;

    private final Writes writes;

    private final Clock clock;

    private final DeliveryProperties properties;

    FirstClaims(DeliveryQueue queue, Writes writes, Clock clock, DeliveryProperties properties) {
        this.queue = queue;
        this.writes = writes;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Asks whether deliveries of a notice may be claimed as they are written down: nobody
     * else claims on the channel at this moment, and no checkpoint is waited for.
     * @param notice the notice
     * @param channel the channel
     * @param trip asks the store
     * @return the answer, once the round trip is made; it holds until the transaction
     * ends
     */
    AtomicBoolean may(WordedNotice notice, String channel, RoundTrip trip) {
        AtomicBoolean may = new AtomicBoolean();
        trip.read(ALONE, (row) -> may.set(row.getBoolean("alone")), channel);
        trip.read("select max(size) size from log_checkpoint", (row) -> {
            Long size = row.getObject("size", Long.class);
            if (size != null && size < notice.logIndex()) {
                may.set(false);
            }
        });
        return may;
    }

    /**
     * Writes down deliveries that are due: claimed where nothing is under way to the
     * recipient, and neither it nor the channel failed last time.
     * @param notice the notice, for which this {@linkplain #may may} be done
     * @param channel the channel
     * @param recipients codes of the units and organs
     * @param claimed gets id and recipient of each that is claimed, once it is written
     */
    void write(WordedNotice notice, String channel, Collection<String> recipients, BiConsumer<Long, String> claimed) {
        Instant now = this.clock.instant();
        this.writes.add(WRITE, (row) -> claimed.accept(row.getLong("id"), row.getString("recipient")),
                new MapSqlParameterSource("notice", notice.noticeId()).addValue("conference", notice.conferenceId())
                    .addValue("channel", channel)
                    .addValue("recipients", recipients.toArray(String[]::new))
                    .addValue("now", Timestamp.from(now))
                    .addValue("until", Timestamp.from(now.plus(this.properties.lease())))
                    .addValue("instance", this.queue.instance()));
    }

}
