package org.lianxi.notification.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.lianxi.notification.shared.NoticeCursor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is owed against what was delivered: one row for each notice, one cell for each
 * recipient, one line for each channel.
 */
@Component
class OwedMatrix {

    /**
     * Outside the inbox something has not arrived, and nothing else has either.
     */
    private static final String OPEN = """
            exists (select from notice_intent i where i.notice_id = n.notice_id
                and i.state in ('pending', 'claimed', 'failed')
                and not exists (select from notice_intent o where o.notice_id = i.notice_id
                    and o.recipient = i.recipient and o.channel <> 'inbox' and o.state in ('sent', 'told')))""";

    private final JdbcClient jdbc;

    OwedMatrix(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> rows(String conferenceId, List<String> kinds, boolean open, NoticeCursor from, int limit) {
        List<Row> rows = this.jdbc.sql("""
                select n.notice_id, n.kind, n.subject_id, n.title_zh, n.occurred_at, n.log_index
                from notice n where n.conference_id = :c and n.kind = any (:kinds)
                  and (n.log_index, n.notice_id) < (:index, :notice)
                  and (not :open or\s""" + OPEN + ") order by n.log_index desc, n.notice_id desc limit :limit")
            .param("c", conferenceId)
            .param("kinds", kinds.toArray(String[]::new))
            .param("index", from.logIndex())
            .param("notice", from.noticeId())
            .param("open", open)
            .param("limit", limit)
            .query(OwedMatrix::row)
            .list();
        Map<String, Map<String, Cell>> cells = cells(conferenceId, rows.stream().map(Row::noticeId).toList());
        return rows.stream()
            .map((row) -> row.with(List.copyOf(cells.getOrDefault(row.noticeId(), Map.of()).values())))
            .toList();
    }

    private Map<String, Map<String, Cell>> cells(String conferenceId, List<String> notices) {
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        this.jdbc.sql("""
                select i.notice_id, i.recipient, i.channel, i.state, i.attempts, i.sent_at, i.reason, b.read_at,
                    b.receipt_at, b.receipt_signed_by
                from notice_intent i left join inbox b on b.notice_id = i.notice_id and b.recipient = i.recipient
                where i.conference_id = ? and i.notice_id = any (?) order by i.id""")
            .params(conferenceId, notices.toArray(String[]::new))
            .query((row) -> {
                Cell cell = cells.computeIfAbsent(row.getString("notice_id"), (id) -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString("recipient"), (recipient) -> cell(row, recipient));
                cell.channels()
                    .add(new Line(row.getString("channel"), row.getString("state"), row.getInt("attempts"),
                            instant(row.getTimestamp("sent_at")), row.getString("reason")));
            });
        return cells;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString("notice_id"), row.getString("kind"), row.getString("subject_id"),
                row.getString("title_zh"), row.getTimestamp("occurred_at").toInstant(), row.getLong("log_index"), 0, 0,
                0, List.of());
    }

    private static Cell cell(ResultSet row, String recipient) {
        try {
            return new Cell(recipient, instant(row.getTimestamp("read_at")), instant(row.getTimestamp("receipt_at")),
                    row.getString("receipt_signed_by"), new ArrayList<>());
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Instant instant(Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant).orElse(null);
    }

    /**
     * A notice.
     *
     * @param noticeId the notice
     * @param kind what it tells of
     * @param subjectId the aggregate concerned
     * @param title its title
     * @param occurredAt when what it tells of happened
     * @param logIndex its number
     * @param owed how many it is owed to
     * @param reached how many of them it has reached, on whichever channel
     * @param acknowledged how many of them have acknowledged it
     * @param cells the recipients
     */
    record Row(String noticeId, String kind, String subjectId, String title, Instant occurredAt, long logIndex,
            long owed, long reached, long acknowledged, List<Cell> cells) {

        NoticeCursor cursor() {
            return new NoticeCursor(this.logIndex, this.noticeId);
        }

        Row with(List<Cell> all) {
            return new Row(this.noticeId, this.kind, this.subjectId, this.title, this.occurredAt, this.logIndex,
                    all.size(), all.stream().filter(Cell::reached).count(),
                    all.stream().filter((cell) -> cell.receiptAt() != null).count(), all);
        }

    }

    /**
     * A recipient of a notice.
     *
     * @param recipient code of the unit or organ
     * @param readAt when it was read, or null
     * @param receiptAt when it was acknowledged, or null
     * @param receiptSignedBy the post of who signed a printed slip, or null
     * @param channels what became of it on each channel
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(String recipient, Instant readAt, Instant receiptAt, String receiptSignedBy, List<Line> channels) {

        boolean reached() {
            return this.channels.stream().anyMatch((line) -> List.of("sent", "told").contains(line.state()));
        }

    }

    /**
     * A notice to a recipient on a channel.
     *
     * @param channel the channel
     * @param state as in the list of deliveries
     * @param attempts how often it was tried
     * @param at when it arrived, or null
     * @param reason why it has not, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(String channel, String state, int attempts, Instant at, String reason) {
    }

}
