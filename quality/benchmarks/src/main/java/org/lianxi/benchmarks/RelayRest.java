package org.lianxi.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongSupplier;

/**
 * Waits until the relay has numbered and published everything that is committed, so that
 * one side's backlog is not worked off in another's window. How far it is published the
 * relay itself says; the place that it saves is older.
 */
final class RelayRest implements AutoCloseable {

    private static final String NUMBERED = "select c.last_index from relay_cursor c where not exists "
            + "(select from event e where (e.tx, e.global_index) > (c.tx, c.global_index))";

    private final Connection connection;

    private final PreparedStatement numbered;

    private final LongSupplier published;

    /**
     * Not waiting yet.
     * @param url the database
     * @param published last index that the broker has acknowledged
     */
    RelayRest(String url, LongSupplier published) throws SQLException {
        this.connection = DriverManager.getConnection(url);
        this.numbered = this.connection.prepareStatement(NUMBERED);
        this.published = published;
    }

    void await() throws SQLException, InterruptedException {
        while (!reached()) {
            Thread.sleep(2);
        }
    }

    private boolean reached() throws SQLException {
        try (ResultSet row = this.numbered.executeQuery()) {
            return row.next() && this.published.getAsLong() >= row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        this.connection.close();
    }

}
