package org.lianxi.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One insert and commit in one round trip, of the same row into a copy of the table of
 * events with the same indexes.
 */
final class RawAppend implements AutoCloseable {

    private static final String COPY = "raw_events";

    private final String url;

    private final List<String> columns = new ArrayList<>();

    private final List<Object> sample = new ArrayList<>();

    private final List<Connection> connections = new ArrayList<>();

    private final BlockingQueue<PreparedStatement> statements = new LinkedBlockingQueue<>();

    private final AtomicLong count = new AtomicLong();

    /**
     * Not yet connected for inserting.
     * @param url the database
     * @param table the table of events
     * @param newest the column that the newest row is found by
     */
    RawAppend(String url, String table, String newest) throws SQLException {
        this.url = url;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + COPY + " (like " + table + " including all)");
            readColumns(connection, table);
            String names = String.join(", ", this.columns);
            try (ResultSet row = statement
                .executeQuery("select " + names + " from " + table + " order by " + newest + " desc limit 1")) {
                row.next();
                for (int i = 1; i <= this.columns.size(); i++) {
                    this.sample.add(row.getObject(i));
                }
            }
        }
    }

    /**
     * The columns that the writer fills, without those that the database fills.
     */
    private void readColumns(Connection connection, String table) throws SQLException {
        String query = "select column_name from information_schema.columns where table_name = ?"
                + " and is_generated = 'NEVER' and is_identity = 'NO' and coalesce(column_default, '') not like '%(%'"
                + " order by ordinal_position";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    this.columns.add(rows.getString(1));
                }
            }
        }
    }

    /**
     * Opens so many connections in all.
     */
    void connect(int wanted) throws SQLException {
        String sql = "insert into " + COPY + " (" + String.join(", ", this.columns) + ") values ("
                + String.join(", ", Collections.nCopies(this.columns.size(), "?")) + ")";
        while (this.connections.size() < wanted) {
            Connection connection = DriverManager.getConnection(this.url);
            this.connections.add(connection);
            this.statements.add(connection.prepareStatement(sql));
        }
    }

    void insert() throws SQLException, InterruptedException {
        PreparedStatement statement = this.statements.take();
        try {
            long number = this.count.incrementAndGet();
            for (int i = 0; i < this.columns.size(); i++) {
                statement.setObject(i + 1, value(this.columns.get(i), this.sample.get(i), number));
            }
            statement.executeUpdate();
        }
        finally {
            this.statements.put(statement);
        }
    }

    /**
     * What must be unique is made so; twenty rows share an aggregate.
     */
    private static Object value(String column, Object sample, long number) {
        if (column.startsWith("event_id")) {
            return (sample instanceof UUID) ? UUID.randomUUID() : UUID.randomUUID().toString();
        }
        if (column.startsWith("aggregate_id")) {
            return "action-00000000-0000-0000-0000-%012d".formatted(number / 20);
        }
        if (column.equals("global_index")) {
            return number;
        }
        return column.startsWith("sequence") || column.equals("aggregate_sequence") ? (Object) (number % 20) : sample;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : this.connections) {
            connection.close();
        }
        this.statements.clear();
        this.connections.clear();
    }

}
