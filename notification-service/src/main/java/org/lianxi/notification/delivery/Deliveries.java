package org.lianxi.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deliveries as the office sees them.
 */
@Component
class Deliveries {

    private static final String SELECT = """
            select i.id, i.notice_id, n.kind, i.recipient, i.channel, i.state, i.attempts, i.next_attempt, i.reason,
                i.created_at, i.sent_at, n.source_event_id, n.log_index
            from notice_intent i join notice n using (notice_id)
            """;

    private final JdbcClient jdbc;

    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Delivery> list(String conferenceId, String state, String channel, String recipient, long before, int limit) {
        return this.jdbc.sql(SELECT + """
                where i.conference_id = :c and i.id < :before
                  and (cast(:state as text) is null or i.state = :state)
                  and (cast(:channel as text) is null or i.channel = :channel)
                  and (cast(:recipient as text) is null or i.recipient = :recipient)
                order by i.id desc limit :limit""")
            .param("c", conferenceId)
            .param("before", before)
            .param("state", state)
            .param("channel", channel)
            .param("recipient", recipient)
            .param("limit", limit)
            .query(Deliveries::read)
            .list();
    }

    Optional<Delivery> find(String conferenceId, long id) {
        return this.jdbc.sql(SELECT + "where i.conference_id = ? and i.id = ?")
            .params(conferenceId, id)
            .query(Deliveries::read)
            .optional();
    }

    /**
     * Starts a failed delivery afresh.
     */
    boolean resend(String conferenceId, long id) {
        return this.jdbc.sql("""
                update notice_intent set state = 'pending', attempts = 0, next_attempt = ?
                where conference_id = ? and id = ? and state = 'failed'""")
            .params(Timestamp.from(this.clock.instant()), conferenceId, id)
            .update() == 1;
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getLong("id"), row.getString("notice_id"), row.getString("kind"),
                row.getString("recipient"), row.getString("channel"), row.getString("state"), row.getInt("attempts"),
                instant(row.getTimestamp("next_attempt")), row.getString("reason"),
                instant(row.getTimestamp("created_at")), instant(row.getTimestamp("sent_at")),
                row.getString("source_event_id"), row.getLong("log_index"));
    }

    private static Instant instant(Timestamp timestamp) {
        return (timestamp != null) ? timestamp.toInstant() : null;
    }

    record Delivery(long id, String noticeId, String kind, String recipient, String channel, String state, int attempts,
            Instant nextAttempt, String reason, Instant createdAt, Instant deliveredAt, String sourceEventId,
            long logIndex) {
    }

}
