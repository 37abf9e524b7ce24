package org.lianxi.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;

import tools.jackson.databind.json.JsonMapper;

/**
 * Reads notices from rows of their table.
 */
public final class NoticeRows {

    private NoticeRows() {
    }

    /**
     * Reads a notice.
     * @param row a row that has all columns of {@code notice}
     * @return the notice
     * @throws SQLException if a column is missing
     */
    public static WordedNotice read(ResultSet row) throws SQLException {
        return new WordedNotice(row.getString("notice_id"), row.getString("conference_id"),
                NoticeKind.of(row.getString("kind")), row.getString("source_event_id"), row.getString("subject_id"),
                row.getLong("log_index"), row.getTimestamp("occurred_at").toInstant(), row.getString("link"),
                new WordedNotice.Words(row.getString("title_zh"), row.getString("body_zh")),
                new WordedNotice.Words(row.getString("title_en"), row.getString("body_en")), null,
                row.getString("conference_name"), row.getString("clause"), occasion(row.getString("occasion")));
    }

    /**
     * Writes what a notice does to calendars.
     * @param occasion the entry, or null
     * @return for the column, or null
     */
    public static String json(Occasion occasion) {
        return (occasion != null) ? JsonMapper.shared().writeValueAsString(occasion) : null;
    }

    /**
     * Reads what {@link #json} wrote.
     * @param json value of the column, or null
     * @return the entry, or null
     */
    public static Occasion occasion(String json) {
        return (json != null) ? JsonMapper.shared().readValue(json, Occasion.class) : null;
    }

}
