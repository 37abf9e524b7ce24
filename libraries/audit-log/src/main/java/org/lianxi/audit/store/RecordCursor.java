package org.lianxi.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.lianxi.audit.LogRecord;
import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.StoredEvent;

/**
 * Reads entries and their events. The log is in the order of the events' transactions and
 * rows, so two cursors go along beside each other; a join would look up every event by
 * its id.
 */
final class RecordCursor implements AutoCloseable {

    private static final int FETCHED = 2_000;

    private static final String LOG = "select log_index, entry, leaf, previous_index, conference_id, event_identifier, "
            + "aggregate_identifier, sequence_number from log where log_index >= ? and log_index <= ? "
            + "order by log_index";

    private final PreparedStatement log;

    private final EventCursor events;

    RecordCursor(Connection connection, long from, long to) throws SQLException {
        // Sorting would copy every payload to the disk first.
        try (PreparedStatement plan = connection.prepareStatement("set local enable_sort = off")) {
            plan.execute();
        }
        this.log = connection.prepareStatement(LOG);
        this.log.setFetchSize(FETCHED);
        this.log.setLong(1, from);
        this.log.setLong(2, to);
        this.events = new EventCursor(connection, from, FETCHED);
    }

    void read(RecordedLog.Reader reader) throws SQLException, InterruptedException {
        try (ResultSet row = this.log.executeQuery()) {
            while (row.next()) {
                reader.record(record(row));
            }
        }
        for (StoredEvent event : this.events.passedOver()) {
            reader.unlogged(event);
        }
    }

    private LogRecord record(ResultSet row) throws SQLException {
        LogRecord.Columns columns = new LogRecord.Columns(row.getLong(4), row.getString(5), row.getString(6),
                row.getString(7), row.getLong(8));
        return new LogRecord(row.getLong(1), row.getBytes(2), row.getBytes(3), columns,
                this.events.find(columns.eventId()));
    }

    @Override
    public void close() throws SQLException {
        this.log.close();
        this.events.close();
    }

}
