package org.lianxi.scenarios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.lianxi.contract.RecordedFact;
import org.lianxi.transport.Actor;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.RecordedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of a command-service as its tables have it.
 */
public final class Log {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcTemplate tables;

    Log(ConfigurableApplicationContext commandService) {
        this.tables = commandService.getBean(JdbcTemplate.class);
    }

    /**
     * Every event, by its place in the log.
     */
    List<Entry> entries() {
        return this.tables.query("""
                select l.log_index, l.previous_index, e.event_identifier, e.payload_type, e.payload_revision,
                       l.conference_id, e.aggregate_identifier, e.sequence_number, e.time_stamp, e.meta_data, e.payload,
                       l.leaf
                from log l join event e using (event_identifier) order by l.log_index""", Log::entry);
    }

    /**
     * How many events there are, whether they have their place yet or not.
     */
    long events() {
        return this.tables.queryForObject("select count(*) from event", Long.class);
    }

    /**
     * The last place given.
     */
    long lastIndex() {
        return this.tables.queryForObject("select coalesce(max(log_index), 0) from log", Long.class);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        byte[] metaData = row.getBytes(10);
        JsonNode values = JSON.readTree(metaData);
        RecordedEvent event = new RecordedEvent(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4),
                Integer.parseInt(row.getString(5)), row.getString(6), row.getString(7), row.getLong(8),
                Instant.parse(row.getString(9)), values.path("commandId").asString(null),
                new Actor(values.path("account").asString(null), values.path("unit").asString(null),
                        values.path("role").asString(null)),
                row.getBytes(11));
        return new Entry(event, EventJson.read(event), metaData, row.getBytes(12));
    }

    /**
     * An event of the log.
     *
     * @param event its envelope
     * @param fact what it says
     * @param metaData its metadata as stored
     * @param leaf what the log committed to
     */
    public record Entry(RecordedEvent event, RecordedFact fact, byte[] metaData, byte[] leaf) {

        @Override
        public String toString() {
            return this.event.index() + " " + this.fact;
        }

    }

}
