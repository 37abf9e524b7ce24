package org.lianxi.benchmarks;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * The least that a verification could do: read the columns that it needs in the order of
 * the log, as fast as PostgreSQL gives them out, and hash every entry, payload and
 * metadata once. Nothing is compared with anything.
 */
final class ReadAndHash implements Side {

    private static final String ENTRIES = "copy (select entry, log_index, leaf, previous_index, conference_id, "
            + "event_identifier, aggregate_identifier, sequence_number from log order by log_index) "
            + "to stdout (format binary)";

    private static final String EVENTS = "copy (select payload, meta_data, event_identifier, conference_id, "
            + "aggregate_identifier, sequence_number, payload_type, payload_revision, time_stamp from event "
            + "order by tx, global_index) to stdout (format binary)";

    private static final int HEADER = 19;

    private static final int BUFFER = 1 << 18;

    private final String url;

    ReadAndHash(String url) {
        this.url = url;
    }

    @Override
    public Sample run(Duration window) throws SQLException, IOException, NoSuchAlgorithmException {
        long begin = System.nanoTime();
        long count = 0;
        while (count == 0 || System.nanoTime() - begin < window.toNanos()) {
            try (Connection connection = DriverManager.getConnection(this.url)) {
                count += hash(connection, ENTRIES, 1);
                hash(connection, EVENTS, 2);
            }
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    private static long hash(Connection connection, String query, int hashed)
            throws SQLException, IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long rows = 0;
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new PGCopyInputStream(connection.unwrap(PGConnection.class), query), BUFFER))) {
            in.skipNBytes(HEADER);
            for (int columns = in.readShort(); columns >= 0; columns = in.readShort()) {
                for (int i = 0; i < columns; i++) {
                    byte[] value = in.readNBytes(in.readInt());
                    if (i < hashed) {
                        digest.digest(value);
                    }
                }
                rows++;
            }
        }
        return rows;
    }

}
