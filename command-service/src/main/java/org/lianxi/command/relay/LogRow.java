package org.lianxi.command.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.lianxi.audit.LogEntry;
import org.lianxi.transport.RecordedEvent;

/**
 * A committed event as it was stored.
 *
 * @param tx its transaction
 * @param globalIndex its row
 * @param eventId the event
 * @param aggregateId its aggregate
 * @param sequence its place in the aggregate
 * @param time when it happened
 * @param type wire name
 * @param revision minor revision
 * @param payload the payload
 * @param metaData the metadata
 * @param values what the metadata says
 * @param conferenceId the conference
 */
record LogRow(String tx, long globalIndex, String eventId, String aggregateId, long sequence, Instant time, String type,
        String revision, byte[] payload, byte[] metaData, Metadata.Values values, String conferenceId) {

    static LogRow of(ResultSet result) throws SQLException {
        byte[] metaData = result.getBytes(10);
        return new LogRow(result.getString(1), result.getLong(2), result.getString(3), result.getString(4),
                result.getLong(5), Instant.parse(result.getString(6)), result.getString(7), result.getString(8),
                result.getBytes(9), metaData, Metadata.read(metaData), result.getString(11));
    }

    /**
     * The event with its place, as it is published.
     */
    RecordedEvent numbered(long index, long previousIndex) {
        return new RecordedEvent(index, previousIndex, this.eventId, this.type, Integer.parseInt(this.revision),
                this.conferenceId, this.aggregateId, this.sequence, this.time, this.values.commandId(),
                this.values.actor(), this.payload);
    }

    /**
     * What the log commits to.
     */
    byte[] entry(long index) {
        return new LogEntry(index, this.conferenceId, this.eventId, this.aggregateId, this.sequence, this.type,
                this.revision, this.time, this.values.by(), this.values.commandId(), this.payload, this.metaData)
            .canonical();
    }

}
