package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.lianxi.notification.checkpoint.CheckpointLine;
import org.lianxi.notification.notice.NoticeRows;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deliveries outside the service, claimed for a while by one instance. At most one per
 * recipient is under way, so that one whose server is slow takes no other's turn.
 */
@Component
class DeliveryQueue {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final DeliveryProperties properties;

    private final CheckpointLine checkpoint;

    private final UUID instance = UUID.randomUUID();

    DeliveryQueue(JdbcClient jdbc, Clock clock, DeliveryProperties properties, CheckpointLine checkpoint) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
        this.checkpoint = checkpoint;
    }

    /**
     * Claims what is due. The first attempt waits a little for the checkpoint that covers
     * the notice.
     */
    List<Claim> claim(String channel, int most) {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                with due as (
                    select id from notice_intent where id in (
                        select distinct on (conference_id, recipient) id from notice_intent i
                        where channel = :channel and (state = 'pending' and next_attempt <= :now
                            or state = 'claimed' and claimed_until < :now)
                          and not exists (select from notice_intent c where c.channel = :channel
                            and c.conference_id = i.conference_id and c.recipient = i.recipient
                            and c.state = 'claimed' and c.claimed_until >= :now)
                          and (attempts > 0 or created_at <= :waited or exists (select from notice n
                            where n.notice_id = i.notice_id and n.log_index <= :covered))
                        order by conference_id, recipient, next_attempt)
                      and (state = 'pending' and next_attempt <= :now or state = 'claimed' and claimed_until < :now)
                    order by next_attempt limit :most for update skip locked),
                claimed as (
                    update notice_intent i set state = 'claimed', attempts = attempts + 1, claimed_by = :instance,
                        claimed_until = :until
                    from due where i.id = due.id returning i.*)
                select c.id, c.recipient, c.attempts, n.* from claimed c join notice n using (notice_id)""")
            .param("channel", channel)
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(now.plus(this.properties.lease())))
            .param("instance", this.instance)
            .param("waited", Timestamp.from(this.checkpoint.waitedSince()))
            .param("covered", this.checkpoint.coveredUpTo())
            .param("most", most)
            .query((row, number) -> new Claim(row.getLong("id"), row.getString("recipient"), row.getInt("attempts"),
                    NoticeRows.read(row)))
            .list();
    }

    boolean sent(Claim claim) {
        return settle(claim, "sent", null, null);
    }

    void failed(Claim claim, String reason) {
        settle(claim, "failed", null, reason);
    }

    void again(Claim claim, Duration wait, String reason) {
        settle(claim, "pending", this.clock.instant().plus(wait), reason);
    }

    /**
     * Only while the claim is still ours: after the lease another instance decides.
     */
    private boolean settle(Claim claim, String state, Instant next, String reason) {
        return this.jdbc.sql("""
                update notice_intent set state = ?, next_attempt = ?, reason = ?, claimed_by = null,
                    claimed_until = null, sent_at = ?
                where id = ? and state = 'claimed' and claimed_by = ? and attempts = ?""")
            .params(state, (next != null) ? Timestamp.from(next) : null, reason,
                    "sent".equals(state) ? Timestamp.from(this.clock.instant()) : null, claim.id(), this.instance,
                    claim.attempts())
            .update() == 1;
    }

    record Claim(long id, String recipient, int attempts, WordedNotice notice) {
    }

}
