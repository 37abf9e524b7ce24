package org.lianxi.notification.channel.webhook;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Subscriptions in PostgreSQL.
 */
@Component
class Webhooks {

    private final JdbcClient jdbc;

    private final Clock clock;

    Webhooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a subscription to what happens from now on, also while the log is being read
     * again.
     */
    void add(String id, String conferenceId, String url, List<String> eventTypes, byte[] secret, String account) {
        this.jdbc.sql("""
                insert into webhook (id, conference_id, url, event_types, state, secret, enqueued_index, created_at,
                    created_by)
                select ?, ?, ?, ?, 'active', ?,
                    greatest((select log_index from conference_position where conference_id = ? for share),
                        (select log_index from taken_in where conference_id = ?), 0), ?, ?""")
            .params(id, conferenceId, url, eventTypes.toArray(String[]::new), secret, conferenceId, conferenceId,
                    Timestamp.from(this.clock.instant()), account)
            .update();
    }

    List<Webhook> all(String conferenceId) {
        return this.jdbc.sql("select * from webhook where conference_id = ? order by created_at, id")
            .param(conferenceId)
            .query(Webhook::read)
            .list();
    }

    Optional<Webhook> find(String id) {
        return this.jdbc.sql("select * from webhook where id = ?").param(id).query(Webhook::read).optional();
    }

    Optional<Webhook> find(String conferenceId, String id) {
        return this.jdbc.sql("select * from webhook where conference_id = ? and id = ?")
            .params(conferenceId, id)
            .query(Webhook::read)
            .optional();
    }

    /**
     * Changes a subscription. One that is switched on starts afresh: what it missed
     * counts as failing only from now on, and goes out first.
     */
    void change(String id, String url, List<String> eventTypes, boolean active) {
        this.jdbc.sql("""
                update webhook set url = ?, event_types = ?, state = ?, reason = null, failing_since = null
                where id = ?""")
            .params(url, eventTypes.toArray(String[]::new), active ? "active" : "paused", id)
            .update();
        if (active) {
            this.jdbc.sql("""
                    update webhook_delivery set attempts = 0, next_attempt = ?
                    where webhook_id = ? and state = 'pending'""")
                .params(Timestamp.from(this.clock.instant()), id)
                .update();
        }
    }

    void remove(String id) {
        this.jdbc.sql("delete from webhook where id = ?").param(id).update();
    }

    /**
     * Gives a subscription a new secret.
     * @param id the subscription
     * @param secret the new secret, sealed
     * @param formerUntil until when the one before stays valid, or null where it is not
     * kept
     */
    void renew(String id, byte[] secret, Instant formerUntil) {
        this.jdbc.sql("""
                update webhook set former_secret = case when cast(:until as timestamptz) is not null then secret end,
                    former_until = :until, secret = :secret
                where id = :id""")
            .param("until", (formerUntil != null) ? Timestamp.from(formerUntil) : null, Types.TIMESTAMP)
            .param("secret", secret)
            .param("id", id)
            .update();
    }

    /**
     * It has worked.
     */
    void works(String id) {
        this.jdbc
            .sql("update webhook set failing_since = null, reason = null where id = ? and failing_since is not null")
            .param(id)
            .update();
    }

    /**
     * It has not worked.
     * @return since when it has not, or empty when it is no longer active
     */
    Optional<Instant> fails(String id, String reason) {
        return this.jdbc.sql("""
                update webhook set failing_since = coalesce(failing_since, ?), reason = ?
                where id = ? and state = 'active' returning failing_since""")
            .params(Timestamp.from(this.clock.instant()), reason, id)
            .query(Timestamp.class)
            .optional()
            .map(Timestamp::toInstant);
    }

    /**
     * Switches a subscription off.
     * @return whether it was on
     */
    boolean disable(String id) {
        return this.jdbc.sql("update webhook set state = 'disabled' where id = ? and state = 'active'")
            .param(id)
            .update() == 1;
    }

}
