package org.lianxi.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

import org.lianxi.command.relay.RelayWake;

/**
 * The relay from committed rows to acknowledged records: a copy of the table's first
 * events becomes visible at once, and the relay works it off.
 */
final class RelayBacklog implements Side, AutoCloseable {

    private static final int EVENTS = 10_000;

    private static final String COPY = "insert into event (event_identifier, aggregate_identifier, sequence_number, "
            + "type, time_stamp, payload_type, payload_revision, payload, meta_data, conference_id) "
            + "select gen_random_uuid()::text, aggregate_identifier || ?, sequence_number, type, time_stamp, "
            + "payload_type, payload_revision, payload, meta_data, conference_id from event "
            + "order by global_index limit ?";

    private final Connection connection;

    private final RelayRest rest;

    private final RelayWake wake;

    private int copies;

    private int waiting;

    RelayBacklog(String url, CommandContext commands) throws SQLException {
        this.rest = new RelayRest(url, commands::published);
        this.connection = DriverManager.getConnection(url);
        this.wake = commands.relayWake();
    }

    @Override
    public void prepare() throws SQLException, InterruptedException {
        this.rest.await();
        this.connection.setAutoCommit(false);
        try (PreparedStatement copy = this.connection.prepareStatement(COPY)) {
            copy.setString(1, "-" + this.copies++);
            copy.setLong(2, EVENTS);
            this.waiting = copy.executeUpdate();
        }
    }

    @Override
    public Sample run(Duration window) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        this.connection.commit();
        this.connection.setAutoCommit(true);
        this.wake.signal();
        this.rest.await();
        return Sample.rate(this.waiting, System.nanoTime() - begin);
    }

    @Override
    public void close() throws SQLException {
        this.connection.close();
        this.rest.close();
    }

}
