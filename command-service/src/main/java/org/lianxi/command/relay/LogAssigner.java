package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.lianxi.transport.RecordedEvent;

/**
 * Numbers committed events. It reads behind the oldest transaction still writing, so an
 * event that commits late is never passed over; a reader that goes by the table's own
 * sequence would lose it.
 * <p>
 * The number of an event follows from the committed events alone: it is its place in the
 * order of transaction and row. So the log need not be flushed before it is used: a tail
 * that PostgreSQL loses in a crash is numbered again, and every row is the same. What is
 * known of the log is kept while the session lasts; whoever meets an error makes another.
 */
final class LogAssigner {

    static final int BATCH = 2_000;

    private static final String CURSOR = "select tx::text, global_index, last_index from relay_cursor";

    private static final String READ = "select tx::text as tx_text, global_index, event_identifier, aggregate_identifier, "
            + "sequence_number, time_stamp, payload_type, payload_revision, payload, meta_data, conference_id "
            + "from event where (tx, global_index) > (?::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot()) "
            + "order by event.tx, global_index limit " + BATCH;

    private static final String WAITING = "select exists (select from event where (tx, global_index) > (?::xid8, ?))";

    private final PreparedStatement read;

    private final PreparedStatement waiting;

    private final LogTail tail;

    private final LogWriter writer;

    private final Consumer<List<RecordedEvent>> numbered;

    private String tx;

    private long globalIndex;

    private long lastIndex;

    /**
     * Goes on where the log ends.
     * @param session the connection that holds the leader's lock, for this alone
     * @param numbered gets what is numbered, while the log is being written: the number
     * does not depend on it
     * @throws SQLException if the store is away
     */
    LogAssigner(Connection session, Consumer<List<RecordedEvent>> numbered) throws SQLException {
        this.numbered = numbered;
        session.setAutoCommit(true);
        try (Statement statement = session.createStatement()) {
            statement.execute("set synchronous_commit = off");
            try (ResultSet row = statement.executeQuery(CURSOR)) {
                row.next();
                this.tx = row.getString(1);
                this.globalIndex = row.getLong(2);
                this.lastIndex = row.getLong(3);
            }
        }
        this.read = session.prepareStatement(READ);
        this.waiting = session.prepareStatement(WAITING);
        this.tail = new LogTail(session, this.tx, this.globalIndex);
        this.writer = new LogWriter(session);
    }

    long lastIndex() {
        return this.lastIndex;
    }

    /**
     * Numbers one batch.
     * @return what was done
     * @throws SQLException if the store is away
     * @throws LogHaltedException if an event's predecessor is not in the log
     */
    Assigned assign() throws SQLException {
        List<LogRow> rows = new ArrayList<>();
        at(this.read);
        try (ResultSet result = this.read.executeQuery()) {
            while (result.next()) {
                rows.add(LogRow.of(result));
            }
        }
        if (rows.isEmpty()) {
            return new Assigned(this.lastIndex, List.of(), somethingWaits());
        }
        List<RecordedEvent> events = new ArrayList<>(rows.size());
        long index = this.lastIndex;
        for (LogRow row : rows) {
            this.tail.verifyContiguous(row);
            index++;
            events.add(row.numbered(index, this.tail.previousOf(row.conferenceId(), index)));
        }
        this.numbered.accept(events);
        LogRow last = rows.getLast();
        this.writer.write(rows, events, last.tx(), last.globalIndex());
        this.tx = last.tx();
        this.globalIndex = last.globalIndex();
        this.lastIndex = index;
        return new Assigned(index, events, true);
    }

    private boolean somethingWaits() throws SQLException {
        at(this.waiting);
        try (ResultSet result = this.waiting.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private void at(PreparedStatement statement) throws SQLException {
        statement.setString(1, this.tx);
        statement.setLong(2, this.globalIndex);
    }

    /**
     * What a round did.
     *
     * @param lastIndex last index given so far
     * @param events what it numbered, in order
     * @param more whether more is there, or waits behind a transaction still writing
     */
    record Assigned(long lastIndex, List<RecordedEvent> events, boolean more) {
    }

}
