package org.lianxi.standalone.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.lianxi.command.eventstore.RolesScript;
import org.lianxi.command.eventstore.RolesScript.Credentials;
import org.lianxi.standalone.terminal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL on one data directory, with roles and passwords of that directory's
 * own.
 */
public final class PostgresEngine implements Engine {

    /**
     * The database of the events.
     */
    public static final String EVENTS = "lianxi";

    /**
     * The database of the notification-service.
     */
    public static final String NOTIFICATION = "lianxi_notification";

    private static final Logger logger = LoggerFactory.getLogger(PostgresEngine.class);

    private static final Duration STARTUP = Duration.ofSeconds(30);

    private static final int ATTEMPTS = 3;

    /**
     * What differs from PostgreSQL's defaults or from the test library's, which trades
     * durability for speed.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(Map.entry("listen_addresses", Loopback.HOST),
            Map.entry("unix_socket_directories", ""), Map.entry("fsync", "on"), Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"), Map.entry("max_prepared_transactions", "0"),
            Map.entry("idle_in_transaction_session_timeout", "60s"), Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "48MB"), Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("max_wal_size", "256MB"), Map.entry("max_wal_senders", "2"), Map.entry("io_method", "sync"),
            Map.entry("huge_pages", "off"), Map.entry("jit", "off"), Map.entry("log_checkpoints", "off"));

    private final Path home;

    private final Path log;

    private final int wantedPort;

    private final Map<String, Credentials> roles = new TreeMap<>();

    private EmbeddedPostgres server;

    private String password;

    /**
     * Not yet started.
     * @param home directory of everything it keeps
     * @param log file that the server writes its messages to
     * @param port the port to listen on, or 0 for any free one
     */
    public PostgresEngine(Path home, Path log, int port) {
        this.home = home;
        this.log = log;
        this.wantedPort = port;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(this.home);
            this.password = new PostgresPassword(passwordFile()).value();
            Path cluster = this.home.resolve("cluster");
            Path ready = this.home.resolve("ready");
            if (Files.notExists(ready)) {
                // Whatever is here is a first start that was cut off: nothing was
                // accepted yet.
                new LeftoverPostgres(cluster).stop();
                FileSystemUtils.deleteRecursively(cluster);
            }
            removeHalfUnpacked();
            open(cluster);
            createDatabases(List.of(EVENTS, NOTIFICATION));
            makeRoles(List.of(EVENTS, NOTIFICATION));
            if (Files.notExists(ready)) {
                Files.createFile(ready);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (SQLException ex) {
            throw new Refusal(ex, "postgres", this.log);
        }
    }

    /**
     * A start that was killed while it unpacked the program leaves files that unpacking
     * would not overwrite. A program that is whole carries a mark.
     */
    private void removeHalfUnpacked() throws IOException {
        Path program = this.home.resolve("program");
        if (Files.notExists(program)) {
            return;
        }
        try (Stream<Path> unpacked = Files.list(program)) {
            for (Path directory : unpacked.filter(Files::isDirectory).toList()) {
                if (Files.notExists(directory.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(directory);
                }
            }
        }
    }

    private void open(Path cluster) throws IOException {
        for (int attempt = 1; this.server == null; attempt++) {
            new LeftoverPostgres(cluster).stop();
            try {
                this.server = builder(cluster).start();
            }
            catch (IOException | RuntimeException ex) {
                // A killed server's last processes may still hold its memory, or another
                // program took the free port meanwhile.
                logger.warn("PostgreSQL did not start, attempt {}", attempt, ex);
                if (attempt == ATTEMPTS) {
                    throw new Refusal(ex, "postgres", this.log);
                }
            }
        }
    }

    private EmbeddedPostgres.Builder builder(Path cluster) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(this.home.resolve("program").toFile())
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setPort(Loopback.port(this.wantedPort))
            .setPGStartupWait(STARTUP)
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
            .setConnectConfig("password", this.password)
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", passwordFile().toString())
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C");
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    private void createDatabases(List<String> names) throws SQLException {
        try (Connection connection = this.server.getPostgresDatabase().getConnection();
                PreparedStatement find = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            for (String name : names) {
                find.setString(1, name);
                if (!find.executeQuery().next()) {
                    connection.createStatement().execute("create database " + name);
                }
            }
        }
    }

    /**
     * At every start: a data directory of an older Lianxi has no roles yet, and all of
     * its tables are the administrator's.
     */
    private void makeRoles(List<String> databases) throws IOException, SQLException {
        for (String kind : List.of("owner", "application", "reader", "notification")) {
            String secret = new PostgresPassword(this.home.resolve(kind + ".password")).value();
            this.roles.put(kind, new Credentials("lianxi_" + kind, secret));
        }
        for (String database : databases) {
            try (Connection connection = this.server.getDatabase("postgres", database).getConnection()) {
                RolesScript.run(connection, this.roles);
            }
        }
    }

    private Path passwordFile() {
        return this.home.resolve("password");
    }

    /**
     * The address of a database for JDBC.
     * @param database its name
     * @return a URL without user and password
     */
    public String address(String database) {
        return "jdbc:postgresql://%s/%s".formatted(address(), database);
    }

    /**
     * The address of a database for JDBC, with the administrator's name and password.
     * @param database its name
     * @return a URL that must not be logged
     */
    public String url(String database) {
        return address(database) + "?user=postgres&password=" + this.password;
    }

    /**
     * How a role signs in.
     * @param kind {@code owner}, {@code application}, {@code reader} or
     * {@code notification}
     * @return its name and password
     */
    public Credentials role(String kind) {
        return this.roles.get(kind);
    }

    @Override
    public String address() {
        return Loopback.HOST + ":" + this.server.getPort();
    }

    @Override
    public void close() {
        if (this.server == null) {
            return;
        }
        try {
            this.server.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        finally {
            this.server = null;
        }
    }

}
