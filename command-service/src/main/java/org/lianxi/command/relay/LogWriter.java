package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.lianxi.audit.Hash;
import org.lianxi.transport.RecordedEvent;

/**
 * Writes rows of the log and moves the cursor behind them, in one statement.
 */
final class LogWriter {

    private static final String WRITE = "with written as (insert into log (log_index, previous_index, "
            + "event_identifier, conference_id, aggregate_identifier, sequence_number, entry, leaf) "
            + "select * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], "
            + "?::bytea[], ?::bytea[])) update relay_cursor set tx = ?::xid8, global_index = ?, last_index = ?";

    private final Connection session;

    private final PreparedStatement write;

    LogWriter(Connection session) throws SQLException {
        this.session = session;
        this.write = session.prepareStatement(WRITE);
    }

    void write(List<LogRow> rows, List<RecordedEvent> events, String tx, long globalIndex) throws SQLException {
        byte[][] entries = new byte[rows.size()][];
        byte[][] leaves = new byte[rows.size()][];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = rows.get(i).entry(events.get(i).index());
            leaves[i] = Hash.ofLeaf(entries[i]).bytes();
        }
        set(1, "int8", events, Long[]::new, RecordedEvent::index);
        set(2, "int8", events, Long[]::new, RecordedEvent::previousIndex);
        set(3, "text", events, String[]::new, RecordedEvent::id);
        set(4, "text", events, String[]::new, RecordedEvent::conferenceId);
        set(5, "text", events, String[]::new, RecordedEvent::aggregateId);
        set(6, "int8", events, Long[]::new, RecordedEvent::sequence);
        this.write.setArray(7, this.session.createArrayOf("bytea", entries));
        this.write.setArray(8, this.session.createArrayOf("bytea", leaves));
        this.write.setString(9, tx);
        this.write.setLong(10, globalIndex);
        this.write.setLong(11, events.getLast().index());
        this.write.executeUpdate();
    }

    private <E> void set(int place, String type, List<RecordedEvent> events, IntFunction<E[]> array,
            Function<RecordedEvent, E> element) throws SQLException {
        E[] elements = events.stream().map(element).toArray(array);
        this.write.setArray(place, this.session.createArrayOf(type, elements));
    }

}
