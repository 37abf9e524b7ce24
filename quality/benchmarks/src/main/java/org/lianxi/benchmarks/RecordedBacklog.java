package org.lianxi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.lianxi.transport.RecordedEvent;

/**
 * Puts events into the store as the command-service would, only faster.
 */
final class RecordedBacklog implements AutoCloseable {

    private static final int CHUNK = 2_000;

    private static final String INSERT = "insert into event (event_identifier, aggregate_identifier, sequence_number, "
            + "type, time_stamp, payload_type, payload_revision, payload, meta_data, conference_id) "
            + "values (?, ?, ?, 'ActionItem', ?, ?, ?, ?, ?, ?)";

    private static final String META = "{\"commandId\":\"%s\",\"account\":\"%s\",\"unit\":\"%s\",\"role\":\"%s\"}";

    private final SyntheticLog log = new SyntheticLog();

    private final Connection connection;

    RecordedBacklog(String url) throws SQLException {
        this.connection = DriverManager.getConnection(url);
        this.connection.setAutoCommit(false);
    }

    /**
     * Adds actions and reports on them.
     */
    void add(int count) throws SQLException {
        int left = count;
        try (PreparedStatement insert = this.connection.prepareStatement(INSERT)) {
            while (left > 0) {
                for (RecordedEvent event : this.log.next(CHUNK)) {
                    // The conference has been founded already.
                    if (left > 0 && event.aggregateId().startsWith("action-")) {
                        add(insert, event);
                        left--;
                    }
                }
                insert.executeBatch();
                this.connection.commit();
            }
        }
    }

    private static void add(PreparedStatement insert, RecordedEvent event) throws SQLException {
        insert.setString(1, event.id());
        insert.setString(2, event.aggregateId());
        insert.setLong(3, event.sequence());
        insert.setString(4, event.time().toString());
        insert.setString(5, event.type());
        insert.setString(6, String.valueOf(event.revision()));
        insert.setBytes(7, event.data());
        insert.setBytes(8,
                META.formatted(event.commandId(), event.actor().account(), event.actor().unit(), event.actor().role())
                    .getBytes(StandardCharsets.UTF_8));
        insert.setString(9, event.conferenceId());
        insert.addBatch();
    }

    /**
     * Leaves the tables as they are after some time of use.
     */
    void settle() throws SQLException {
        this.connection.setAutoCommit(true);
        try (Statement statement = this.connection.createStatement()) {
            statement.execute("vacuum analyze event");
            statement.execute("vacuum analyze log");
            statement.execute("checkpoint");
        }
    }

    @Override
    public void close() throws SQLException {
        this.connection.close();
    }

}
