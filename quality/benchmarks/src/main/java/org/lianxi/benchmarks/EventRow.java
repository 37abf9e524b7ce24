package org.lianxi.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.lianxi.scenarios.history.StoredFact;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the event store.
 */
final class EventRow {

    private EventRow() {
    }

    /**
     * Reads a row.
     * @param row identifier, aggregate, sequence, type, time, wire name, revision,
     * payload, metadata and conference
     * @param index the log index to give it
     */
    static StoredFact read(ResultSet row, long index) throws SQLException {
        byte[] metaData = row.getBytes(9);
        JsonNode values = JsonMapper.shared().readTree(metaData);
        Actor actor = new Actor(values.path("account").asString(null), values.path("unit").asString(null),
                values.path("role").asString(null));
        return new StoredFact(new RecordedEvent(index, index - 1, row.getString(1), row.getString(6),
                Integer.parseInt(row.getString(7)), row.getString(10), row.getString(2), row.getLong(3),
                Instant.parse(row.getString(5)), values.path("commandId").asString(null), actor, row.getBytes(8)),
                row.getString(4), metaData);
    }

}
