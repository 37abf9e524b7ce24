package org.lianxi.audit.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;

import org.lianxi.audit.Hash;
import org.lianxi.audit.KeptCheckpoint;
import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.TiledLog;

/**
 * A log in the database of a command service, as it is at one moment: everything is read
 * in one transaction that can only read and sees nothing of what is written meanwhile.
 */
public final class LogDatabase implements RecordedLog {

    private static final String URL = "jdbc:postgresql:";

    private final Connection connection;

    private LogDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects.
     * @param url JDBC URL, without a password
     * @param user the user; null for what the URL says, or the environment
     * @param password its password; null for what the driver finds in the password file
     * @return the log
     * @throws SQLException if the database cannot be reached, or has no log
     */
    public static LogDatabase open(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "lianxi audit");
        // Payloads come as bytes and not as digits, from the first statement on.
        properties.setProperty("prepareThreshold", "-1");
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            LogDatabase database = new LogDatabase(connection);
            database.number("select count(*) from checkpoint where size < 0");
            return database;
        }
        catch (SQLException ex) {
            connection.close();
            throw ex;
        }
    }

    /**
     * Whether a URL is one that can be opened here.
     * @param url any text
     * @return whether it is
     */
    public static boolean isUrl(String url) {
        return url.startsWith(URL);
    }

    @Override
    public long first() {
        return 1;
    }

    @Override
    public long last() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean hasEvents() {
        return true;
    }

    /**
     * Where the log ends.
     * @return index of the last entry
     * @throws IOException if it cannot be read
     */
    public long lastIndex() throws IOException {
        try {
            return number("select coalesce(max(log_index), 0) from log");
        }
        catch (SQLException ex) {
            throw new UnreadableStoreException(ex);
        }
    }

    /**
     * Who reads.
     * @return user of the database
     * @throws IOException if it cannot be read
     */
    public String user() throws IOException {
        try {
            return this.connection.getMetaData().getUserName();
        }
        catch (SQLException ex) {
            throw new UnreadableStoreException(ex);
        }
    }

    /**
     * Finds the entry of an event. The log has no index for that, which its writer would
     * pay for, so all rows are looked at.
     * @param event id of the event
     * @return index of its entry, or nothing
     * @throws IOException if the log cannot be read
     */
    public OptionalLong indexOf(String event) throws IOException {
        try (PreparedStatement find = this.connection
            .prepareStatement("select log_index from log where event_identifier = ? order by log_index limit 1")) {
            find.setString(1, event);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
        catch (SQLException ex) {
            throw new UnreadableStoreException(ex);
        }
    }

    /**
     * With what witnesses said of each, where that is kept.
     */
    @Override
    public List<KeptCheckpoint> checkpoints() throws IOException {
        try {
            boolean cosigned = number("select count(*) from pg_class where oid = to_regclass('cosignature')") > 0;
            String lines = cosigned
                    ? "(select string_agg(line || E'\\n', '' order by witness) from cosignature w where w.size = c.size)"
                    : "null";
            List<KeptCheckpoint> kept = new ArrayList<>();
            try (PreparedStatement read = this.connection.prepareStatement(
                    "select size, root, note || coalesce(" + lines + ", '') from checkpoint c order by size");
                    ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    kept.add(new KeptCheckpoint("checkpoint " + row.getLong(1), row.getString(3), row.getLong(1),
                            Hash.of(row.getBytes(2))));
                }
            }
            return kept;
        }
        catch (SQLException ex) {
            throw new UnreadableStoreException(ex);
        }
    }

    @Override
    public TiledLog.Source tiles() {
        return new DatabaseTiles(this.connection);
    }

    @Override
    public void read(Reader reader) throws IOException, InterruptedException {
        read(1, Long.MAX_VALUE, reader);
    }

    /**
     * Reads the records of a range.
     * @param from index of the first
     * @param to index of the last
     * @param reader told of each
     * @throws IOException if they cannot be read
     * @throws InterruptedException if the reader has seen enough
     */
    public void read(long from, long to, Reader reader) throws IOException, InterruptedException {
        try (RecordCursor cursor = new RecordCursor(this.connection, from, to)) {
            cursor.read(reader);
        }
        catch (SQLException ex) {
            throw new UnreadableStoreException(ex);
        }
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement read = this.connection.prepareStatement(sql); ResultSet row = read.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            this.connection.rollback();
            this.connection.close();
        }
        catch (SQLException ex) {
            throw new UnreadableStoreException(ex);
        }
    }

}
