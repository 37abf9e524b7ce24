package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.audit.LogEntry;
import org.lianxi.audit.MerkleTree;

/**
 * Numbers committed events. It reads behind the oldest transaction still writing, so an
 * event that commits late is never passed over; a reader that goes by the table's own
 * sequence would lose it.
 */
final class LogAssigner {

    static final int BATCH = 1_000;

    private static final String CURSOR = "select tx::text, global_index, last_index from relay_cursor";

    private static final String READ = "select tx::text, global_index, event_identifier, aggregate_identifier, "
            + "sequence_number, time_stamp, payload_type, payload_revision, payload, meta_data, conference_id "
            + "from event where (tx, global_index) > (?::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot()) "
            + "order by event.tx, global_index limit " + BATCH;

    private static final String WAITING = "select exists (select from event where (tx, global_index) > (?::xid8, ?))";

    private static final String LAST_OF_CONFERENCE = "select coalesce(max(log_index), 0) from log "
            + "where conference_id = ?";

    private static final String HAS = "select exists (select from log where aggregate_identifier = ? "
            + "and sequence_number = ?)";

    private static final String WRITE = "insert into log (log_index, previous_index, event_identifier, "
            + "conference_id, aggregate_identifier, sequence_number, entry, leaf) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String MOVE = "update relay_cursor set tx = ?::xid8, global_index = ?, last_index = ?";

    private final Metadata metadata = new Metadata();

    /**
     * Numbers one batch in one transaction.
     * @param connection the connection that holds the leader's lock
     * @return what was done
     * @throws SQLException if the store is away
     * @throws LogHaltedException if an event's predecessor is not in the log
     */
    Assigned assign(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Cursor cursor = cursor(connection);
            List<Row> rows = read(connection, cursor);
            if (rows.isEmpty()) {
                boolean waiting = waiting(connection, cursor);
                connection.rollback();
                return new Assigned(cursor.lastIndex(), 0, waiting);
            }
            long index = write(connection, rows, cursor.lastIndex());
            Row last = rows.getLast();
            try (PreparedStatement move = connection.prepareStatement(MOVE)) {
                move.setString(1, last.tx());
                move.setLong(2, last.globalIndex());
                move.setLong(3, index);
                move.executeUpdate();
            }
            connection.commit();
            return new Assigned(index, rows.size(), true);
        }
        catch (SQLException | RuntimeException ex) {
            if (!connection.isClosed()) {
                connection.rollback();
            }
            throw ex;
        }
    }

    private Cursor cursor(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(CURSOR)) {
            row.next();
            return new Cursor(row.getString(1), row.getLong(2), row.getLong(3));
        }
    }

    private List<Row> read(Connection connection, Cursor cursor) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, cursor.tx());
            read.setLong(2, cursor.globalIndex());
            try (ResultSet result = read.executeQuery()) {
                while (result.next()) {
                    rows.add(Row.of(result));
                }
            }
        }
        return rows;
    }

    private boolean waiting(Connection connection, Cursor cursor) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(WAITING)) {
            read.setString(1, cursor.tx());
            read.setLong(2, cursor.globalIndex());
            try (ResultSet result = read.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private long write(Connection connection, List<Row> rows, long lastIndex) throws SQLException {
        Map<String, Long> previous = new HashMap<>();
        Map<String, Long> sequences = new HashMap<>();
        long index = lastIndex;
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (Row row : rows) {
                verifyContiguous(connection, row, sequences);
                index++;
                Long before = previous.get(row.conferenceId());
                long previousIndex = (before != null) ? before : lastOf(connection, row.conferenceId());
                byte[] entry = entry(row, index).canonical();
                write.setLong(1, index);
                write.setLong(2, previousIndex);
                write.setString(3, row.eventId());
                write.setString(4, row.conferenceId());
                write.setString(5, row.aggregateId());
                write.setLong(6, row.sequence());
                write.setBytes(7, entry);
                write.setBytes(8, MerkleTree.leafHash(entry));
                write.addBatch();
                previous.put(row.conferenceId(), index);
            }
            write.executeBatch();
        }
        return index;
    }

    private LogEntry entry(Row row, long index) {
        Metadata.Values values = this.metadata.read(row.metaData());
        return new LogEntry(index, row.conferenceId(), row.eventId(), row.aggregateId(), row.sequence(), row.type(),
                row.revision(), Instant.parse(row.timestamp()), values.by(), values.commandId(), row.payload(),
                row.metaData());
    }

    private void verifyContiguous(Connection connection, Row row, Map<String, Long> sequences) throws SQLException {
        Long before = sequences.put(row.aggregateId(), row.sequence());
        boolean follows = (before != null) ? before + 1 == row.sequence()
                : row.sequence() == 0 || has(connection, row.aggregateId(), row.sequence() - 1);
        if (!follows) {
            throw new LogHaltedException(row.aggregateId() + "@" + row.sequence() + " does not follow the log");
        }
    }

    private boolean has(Connection connection, String aggregateId, long sequence) throws SQLException {
        try (PreparedStatement has = connection.prepareStatement(HAS)) {
            has.setString(1, aggregateId);
            has.setLong(2, sequence);
            try (ResultSet result = has.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private long lastOf(Connection connection, String conferenceId) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST_OF_CONFERENCE)) {
            last.setString(1, conferenceId);
            try (ResultSet result = last.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /**
     * What a round did.
     *
     * @param lastIndex last index given so far
     * @param count how many events it numbered
     * @param more whether more is there, or waits behind a transaction still writing
     */
    record Assigned(long lastIndex, int count, boolean more) {
    }

    private record Cursor(String tx, long globalIndex, long lastIndex) {
    }

    private record Row(String tx, long globalIndex, String eventId, String aggregateId, long sequence, String timestamp,
            String type, String revision, byte[] payload, byte[] metaData, String conferenceId) {

        static Row of(ResultSet result) throws SQLException {
            return new Row(result.getString("tx"), result.getLong("global_index"), result.getString("event_identifier"),
                    result.getString("aggregate_identifier"), result.getLong("sequence_number"),
                    result.getString("time_stamp"), result.getString("payload_type"),
                    result.getString("payload_revision"), result.getBytes("payload"), result.getBytes("meta_data"),
                    result.getString("conference_id"));
        }

    }

}
