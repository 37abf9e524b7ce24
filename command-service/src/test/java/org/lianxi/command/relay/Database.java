package org.lianxi.command.relay;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.lianxi.command.support.Roles;

/**
 * A real PostgreSQL with the schema of the command service, and a hand that writes events
 * as the event store does.
 */
final class Database implements AutoCloseable {

    private static final String INSERT = "insert into event (event_identifier, aggregate_identifier, sequence_number, "
            + "type, time_stamp, payload_type, payload_revision, payload, meta_data, conference_id) "
            + "values (?, ?, ?, 'T', '2026-11-24T02:00:00Z', 'org.lianxi.meeting.closed.v1', '1', ?, ?, ?)";

    private final EmbeddedPostgres postgres;

    private final Roles roles;

    Database() throws IOException {
        this.postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        this.roles = Roles.migrated(this.postgres);
    }

    /**
     * As the service connects.
     */
    DataSource dataSource() {
        return this.roles.application();
    }

    DataSource owner() {
        return this.roles.owner();
    }

    /**
     * Inserts an event; the caller commits.
     */
    static void insert(Connection connection, String conference, String aggregate, long sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, aggregate);
            insert.setLong(3, sequence);
            insert.setBytes(4, "{}".getBytes());
            insert.setBytes(5, "{\"account\":\"a\",\"unit\":\"u\",\"role\":\"r\",\"commandId\":\"c\"}".getBytes());
            insert.setString(6, conference);
            insert.executeUpdate();
        }
    }

    void committed(String conference, String aggregate, long sequence) throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            insert(connection, conference, aggregate, sequence);
        }
    }

    @Override
    public void close() throws IOException {
        this.postgres.close();
    }

}
