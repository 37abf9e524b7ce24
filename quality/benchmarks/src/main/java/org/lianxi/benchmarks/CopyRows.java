package org.lianxi.benchmarks;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Writes rows into a table by PostgreSQL's binary COPY.
 */
final class CopyRows implements AutoCloseable {

    private static final byte[] SIGNATURE = { 'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0 };

    private static final int BUFFER = 1 << 18;

    private final DataOutputStream out;

    /**
     * Begins.
     * @param connection for this alone, until it is closed
     * @param table the table with its columns in brackets
     */
    CopyRows(Connection connection, String table) throws SQLException, IOException {
        this.out = new DataOutputStream(
                new BufferedOutputStream(new PGCopyOutputStream(connection.unwrap(PGConnection.class),
                        "copy " + table + " from stdin (format binary)", BUFFER), BUFFER));
        this.out.write(SIGNATURE);
        this.out.writeInt(0);
        this.out.writeInt(0);
    }

    CopyRows row(int columns) throws IOException {
        this.out.writeShort(columns);
        return this;
    }

    CopyRows number(long value) throws IOException {
        this.out.writeInt(Long.BYTES);
        this.out.writeLong(value);
        return this;
    }

    CopyRows text(String value) throws IOException {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    CopyRows bytes(byte[] value) throws IOException {
        this.out.writeInt(value.length);
        this.out.write(value);
        return this;
    }

    @Override
    public void close() throws IOException {
        this.out.writeShort(-1);
        this.out.close();
    }

}
