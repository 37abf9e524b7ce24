package org.lianxi.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;

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
                new WordedNotice.Words(row.getString("title_en"), row.getString("body_en")));
    }

}
