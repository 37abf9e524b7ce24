package org.lianxi.command.relay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the log for publication, where it is not at hand, and remembers how far it is
 * published.
 */
final class PublishedLog {

    static final int BATCH = 2_000;

    private final JdbcClient jdbc;

    PublishedLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Position position() {
        return this.jdbc.sql("select published_index, topic_id from relay_cursor")
            .query((row, number) -> new Position(row.getLong(1), row.getString(2)))
            .single();
    }

    List<RecordedEvent> after(long index) {
        return this.jdbc.sql("""
                select l.log_index, l.previous_index, e.event_identifier, e.payload_type, e.payload_revision,
                       l.conference_id, e.aggregate_identifier, e.sequence_number, e.time_stamp, e.meta_data, e.payload
                from log l join event e using (event_identifier)
                where l.log_index > ? and l.log_index <= ? order by l.log_index
                """).params(index, index + BATCH).query((row, number) -> {
            Metadata.Values values = Metadata.read(row.getBytes(10));
            return new RecordedEvent(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4),
                    Integer.parseInt(row.getString(5)), row.getString(6), row.getString(7), row.getLong(8),
                    Instant.parse(row.getString(9)), values.commandId(), values.actor(), row.getBytes(11));
        }).list();
    }

    Map<String, Long> lastByConference(long published) {
        Map<String, Long> last = new HashMap<>();
        this.jdbc.sql("select conference_id, max(log_index) from log where log_index <= ? group by conference_id")
            .param(published)
            .query((row) -> {
                last.put(row.getString(1), row.getLong(2));
            });
        return last;
    }

    /**
     * Remembers how far the log is published, in the topic that it was published to.
     */
    void published(Position position) {
        this.jdbc.sql("update relay_cursor set published_index = greatest(published_index, ?) where topic_id = ?")
            .params(position.published(), position.topicId())
            .update();
    }

    void restartFrom(Position position) {
        this.jdbc.sql("update relay_cursor set published_index = ?, topic_id = ?")
            .params(position.published(), position.topicId())
            .update();
    }

    /**
     * How far the log is published, and where to.
     *
     * @param published last acknowledged index
     * @param topicId identity of the topic, or null before the first
     */
    record Position(long published, String topicId) {
    }

}
