package org.lianxi.benchmarks;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What an export needs of the store, as PostgreSQL gives it out fastest, to nowhere.
 */
final class RawCopy implements Side, AutoCloseable {

    private final Connection connection;

    private final String copy;

    RawCopy(String url, String conferenceId) throws SQLException {
        this.connection = DriverManager.getConnection(url);
        this.copy = ("copy (select l.log_index, l.entry, l.leaf, e.payload from log l join event e "
                + "using (event_identifier) where l.conference_id = '%s' order by l.log_index) "
                + "to stdout (format binary)")
            .formatted(conferenceId);
    }

    @Override
    public Sample run(Duration window) throws Exception {
        CopyManager copies = this.connection.unwrap(PGConnection.class).getCopyAPI();
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            count += copies.copyOut(this.copy, OutputStream.nullOutputStream());
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    @Override
    public void close() throws SQLException {
        this.connection.close();
    }

}
