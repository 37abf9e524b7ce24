package org.lianxi.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL with a history in it, of which each test tampers with a copy of its
 * own.
 */
final class Databases {

    static final SigningKey KEY = SigningKey.generate("lianxi/test", KeyType.LOG);

    private static final String ORIGINAL = "original";

    private final EmbeddedPostgres postgres;

    private int copies;

    private Databases() {
        try {
            // Stops with the JVM: all tests of the module have one.
            this.postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
            run("postgres", "create database " + ORIGINAL);
            try (Connection connection = connect(ORIGINAL)) {
                History.migrate(connection);
                new History(KEY).write(connection);
            }
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    static Databases shared() {
        return Started.SHARED;
    }

    /**
     * Copies the original.
     * @return URL of the copy
     * @throws SQLException if it cannot be copied
     */
    String copy() throws SQLException {
        String name = "copy" + ++this.copies;
        run("postgres", "create database " + name + " template " + ORIGINAL);
        return url(name);
    }

    /**
     * Makes a database with another history.
     * @param history the history
     * @return its URL
     * @throws Exception if it cannot be made
     */
    String of(History history) throws Exception {
        String name = "copy" + ++this.copies;
        run("postgres", "create database " + name);
        try (Connection connection = connect(name)) {
            History.migrate(connection);
            history.write(connection);
        }
        return url(name);
    }

    /**
     * Does as the superuser what the triggers forbid.
     * @param url the database
     * @param statements SQL
     * @throws SQLException if it cannot be done
     */
    void tamper(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void run(String database, String sql) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database));
    }

    private String url(String database) {
        return this.postgres.getJdbcUrl("postgres", database);
    }

    private static final class Started {

        private static final Databases SHARED = new Databases();

    }

}
