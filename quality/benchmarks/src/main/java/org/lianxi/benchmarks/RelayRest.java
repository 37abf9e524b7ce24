package org.lianxi.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Waits until the relay has numbered and published everything that is committed, so that
 * one side's backlog is not worked off in another's window.
 */
final class RelayRest implements AutoCloseable {

    private static final String DONE = "select published_index = last_index and not exists (select from event e "
            + "where (e.tx, e.global_index) > (c.tx, c.global_index)) from relay_cursor c";

    private final Connection connection;

    private final PreparedStatement done;

    RelayRest(String url) throws SQLException {
        this.connection = DriverManager.getConnection(url);
        this.done = this.connection.prepareStatement(DONE);
    }

    void await() throws SQLException, InterruptedException {
        while (!reached()) {
            Thread.sleep(2);
        }
    }

    private boolean reached() throws SQLException {
        try (ResultSet row = this.done.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        this.connection.close();
    }

}
