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
                i.created_at, i.sent_at, i.told_by, i.note, n.source_event_id, n.log_index, b.read_at, b.receipt_at
            from notice_intent i join notice n using (notice_id)
            left join inbox b on b.notice_id = i.notice_id and b.recipient = i.recipient
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
     * Starts a failed delivery afresh, by itself where it was part of a digest.
     */
    boolean resend(String conferenceId, long id) {
        return resend(conferenceId, id, null, null) == 1;
    }

    /**
     * Starts all failed deliveries afresh.
     * @param conferenceId the conference
     * @param channel on one channel, or null for all
     * @param recipient to one recipient, or null for all
     * @return how many
     */
    int resendAll(String conferenceId, String channel, String recipient) {
        return resend(conferenceId, null, channel, recipient);
    }

    private int resend(String conferenceId, Long id, String channel, String recipient) {
        Timestamp now = Timestamp.from(this.clock.instant());
        return this.jdbc.sql("""
                update notice_intent set state = 'pending', attempts = 0, next_attempt = :now, due_since = :now,
                    led_by = null, digest_at = null
                where conference_id = :c and state = 'failed'
                  and (cast(:id as bigint) is null or id = :id)
                  and (cast(:channel as text) is null or channel = :channel)
                  and (cast(:recipient as text) is null or recipient = :recipient)""")
            .param("now", now)
            .param("c", conferenceId)
            .param("id", id)
            .param("channel", channel)
            .param("recipient", recipient)
            .update();
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getLong("id"), row.getString("notice_id"), row.getString("kind"),
                row.getString("recipient"), row.getString("channel"), row.getString("state"), row.getInt("attempts"),
                instant(row.getTimestamp("next_attempt")), row.getString("reason"),
                instant(row.getTimestamp("created_at")), instant(row.getTimestamp("sent_at")),
                instant(row.getTimestamp("read_at")), instant(row.getTimestamp("receipt_at")), row.getString("told_by"),
                row.getString("note"), row.getString("source_event_id"), row.getLong("log_index"));
    }

    private static Instant instant(Timestamp timestamp) {
        return (timestamp != null) ? timestamp.toInstant() : null;
    }

    /**
     * A notice on a channel to a recipient, and what became of it.
     *
     * @param id its place in the ledger
     * @param noticeId the notice
     * @param kind what it tells of
     * @param recipient code of the unit or organ
     * @param channel the channel, or the way in which the office told it
     * @param state {@code pending}, {@code claimed}, {@code sent}, {@code failed} or
     * {@code told}
     * @param attempts how often it was tried
     * @param nextAttempt when it is tried next, or null
     * @param reason why it was not taken last time; once it was delivered, who of the
     * recipient did not get it; or null
     * @param createdAt since when it is owed
     * @param deliveredAt when the channel took it, or when the office told it
     * @param readAt when the recipient read it in its inbox, or null
     * @param receiptAt when the recipient acknowledged it, or null
     * @param toldBy the account that told it, or null
     * @param note what is remembered of that, or null
     * @param sourceEventId what called for the notice
     * @param logIndex its place in the log
     */
    record Delivery(long id, String noticeId, String kind, String recipient, String channel, String state, int attempts,
            Instant nextAttempt, String reason, Instant createdAt, Instant deliveredAt, Instant readAt,
            Instant receiptAt, String toldBy, String note, String sourceEventId, long logIndex) {
    }

}
