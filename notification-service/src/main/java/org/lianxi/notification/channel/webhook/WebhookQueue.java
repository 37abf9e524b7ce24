package org.lianxi.notification.channel.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deliveries to webhooks. Of each subscription only the first open one is ever under way:
 * what comes after an event waits for it.
 */
@Component
class WebhookQueue {

    private static final String LOG = """
            select id, event_id, event_type, log_index, state, attempts, next_attempt, status, reason, created_at,
                delivered_at
            from webhook_delivery where webhook_id = :webhook
            """;

    private final JdbcClient jdbc;

    private final Clock clock;

    private final WebhookProperties properties;

    private final UUID instance = UUID.randomUUID();

    WebhookQueue(JdbcClient jdbc, Clock clock, WebhookProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Subscriptions whose turn it is.
     */
    List<String> due() {
        return this.jdbc.sql("""
                select w.id from webhook w
                cross join lateral (select * from webhook_delivery where webhook_id = w.id
                    and state in ('pending', 'claimed') order by log_index limit 1) d
                where w.state = 'active' and (d.state = 'pending' and d.next_attempt <= :now
                        or d.state = 'claimed' and d.claimed_until < :now)
                order by d.next_attempt""")
            .param("now", Timestamp.from(this.clock.instant()))
            .query(String.class)
            .list();
    }

    /**
     * Claims the first open delivery of a subscription, if that is active, the delivery
     * is due and none is under way. The subscription stays as it is until the transaction
     * ends: once it is paused nothing more is claimed.
     */
    Optional<Claim> claim(String webhookId) {
        return this.jdbc.sql("select id from webhook where id = ? and state = 'active' for no key update")
            .param(webhookId)
            .query(String.class)
            .optional()
            .flatMap(this::claimFirst);
    }

    private Optional<Claim> claimFirst(String webhookId) {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                update webhook_delivery set state = 'claimed', attempts = attempts + 1, claimed_by = :instance,
                    claimed_until = :until
                where id = (select id from webhook_delivery where webhook_id = :webhook
                        and state in ('pending', 'claimed') order by log_index limit 1)
                  and (state = 'pending' and next_attempt <= :now or state = 'claimed' and claimed_until < :now)
                  and not exists (select from webhook_delivery where webhook_id = :webhook and state = 'claimed'
                    and claimed_until >= :now)
                returning id, event_id, attempts, body""")
            .param("instance", this.instance)
            .param("until", Timestamp.from(now.plus(this.properties.lease())))
            .param("webhook", webhookId)
            .param("now", Timestamp.from(now))
            .query((row, number) -> new Claim(row.getLong("id"), row.getString("event_id"), row.getInt("attempts"),
                    row.getBytes("body")))
            .optional();
    }

    boolean delivered(Claim claim, WebhookSender.Result result) {
        return this.jdbc.sql("""
                update webhook_delivery set state = 'delivered', status = ?, reason = null, delivered_at = ?,
                    claimed_by = null, claimed_until = null
                where id = ? and state = 'claimed' and claimed_by = ? and attempts = ?""")
            .params(result.status(), Timestamp.from(this.clock.instant()), claim.id(), this.instance, claim.attempts())
            .update() == 1;
    }

    boolean again(Claim claim, WebhookSender.Result result, Duration wait) {
        return this.jdbc.sql("""
                update webhook_delivery set state = 'pending', status = ?, reason = ?, next_attempt = ?,
                    claimed_by = null, claimed_until = null
                where id = ? and state = 'claimed' and claimed_by = ? and attempts = ?""")
            .params(result.status(), result.why(), Timestamp.from(this.clock.instant().plus(wait)), claim.id(),
                    this.instance, claim.attempts())
            .update() == 1;
    }

    /**
     * Sends an event once more.
     * @return whether there was one that is not on its way
     */
    boolean resend(String webhookId, long id) {
        return this.jdbc.sql("""
                update webhook_delivery set state = 'pending', attempts = 0, next_attempt = ?
                where webhook_id = ? and id = ? and state <> 'claimed'""")
            .params(Timestamp.from(this.clock.instant()), webhookId, id)
            .update() == 1;
    }

    List<Delivery> list(String webhookId, String state, long before, int limit) {
        return this.jdbc.sql(LOG + """
                and id < :before and (cast(:state as text) is null or state = :state)
                order by id desc limit :limit""")
            .param("webhook", webhookId)
            .param("before", before)
            .param("state", state)
            .param("limit", limit)
            .query(WebhookQueue::read)
            .list();
    }

    Optional<Delivery> find(String webhookId, long id) {
        return this.jdbc.sql(LOG + "and id = :id")
            .param("webhook", webhookId)
            .param("id", id)
            .query(WebhookQueue::read)
            .optional();
    }

    /**
     * Forgets what is older than deliveries are kept, whatever became of it.
     */
    void forget() {
        this.jdbc.sql("delete from webhook_delivery where created_at < ?")
            .param(Timestamp.from(this.clock.instant().minus(this.properties.keep())))
            .update();
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getLong("id"), row.getString("event_id"), row.getString("event_type"),
                row.getLong("log_index"), row.getString("state"), row.getInt("attempts"),
                Webhook.instant(row.getTimestamp("next_attempt")), row.getObject("status", Integer.class),
                row.getString("reason"), Webhook.instant(row.getTimestamp("created_at")),
                Webhook.instant(row.getTimestamp("delivered_at")));
    }

    /**
     * A delivery to be made.
     */
    record Claim(long id, String eventId, int attempts, byte[] body) {
    }

    /**
     * A delivery as the log shows it.
     *
     * @param id its id
     * @param eventId the event, which is the message's id too
     * @param eventType the event's type
     * @param logIndex its place in the log
     * @param state {@code pending}, {@code claimed} or {@code delivered}
     * @param attempts how often it was tried
     * @param nextAttempt when it is tried next
     * @param status the status of the last answer, or null
     * @param reason why the last attempt failed, or null
     * @param createdAt when it was put out
     * @param deliveredAt when it arrived, or null
     */
    record Delivery(long id, String eventId, String eventType, long logIndex, String state, int attempts,
            Instant nextAttempt, Integer status, String reason, Instant createdAt, Instant deliveredAt) {

        Delivery saying(String words) {
            return new Delivery(this.id, this.eventId, this.eventType, this.logIndex, this.state, this.attempts,
                    this.nextAttempt, this.status, words, this.createdAt, this.deliveredAt);
        }

    }

}
