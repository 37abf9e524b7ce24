package org.lianxi.audit.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.lianxi.audit.store.LogDatabase;
import picocli.CommandLine.Option;

/**
 * The options that name a database. Its password is never an argument, which everybody on
 * the machine could read: it comes from the environment, from a password file, or is
 * asked for.
 */
public final class Database {

    private static final String PASSWORD_FILE = "org.postgresql.pgpassfile";

    @Option(names = "--db", paramLabel = "<jdbc url>")
    private String url;

    @Option(names = "--user", paramLabel = "<name>")
    private String user;

    @Option(names = "--passfile", paramLabel = "<file>")
    private Path passwordFile;

    @Option(names = "--ask-password")
    private boolean asked;

    /**
     * Whether a database is named.
     * @return whether it is
     */
    public boolean isGiven() {
        return this.url != null;
    }

    LogDatabase open(Terminal terminal) throws AuditFailure, IOException, SQLException {
        require();
        return LogDatabase.open(this.url, user(terminal), password(terminal));
    }

    /**
     * Connects, to read everything as it is at one moment.
     * @param terminal the terminal, which has the environment
     * @return a connection that can only read
     * @throws AuditFailure if the options cannot be used
     * @throws SQLException if the database cannot be reached
     */
    public Connection connect(Terminal terminal) throws AuditFailure, SQLException {
        require();
        return LogDatabase.connect(this.url, user(terminal), password(terminal));
    }

    private void require() throws AuditFailure {
        if (!LogDatabase.isUrl(this.url)) {
            throw AuditFailure.input("db-url", this.url.replaceAll("[?].*|//[^/]*@", ""));
        }
        if (this.url.contains("password=")) {
            throw AuditFailure.input("db-password-shown");
        }
        if (this.passwordFile != null) {
            if (!Files.isReadable(this.passwordFile)) {
                throw AuditFailure.input("not-there", this.passwordFile);
            }
            System.setProperty(PASSWORD_FILE, this.passwordFile.toString());
        }
    }

    private String user(Terminal terminal) {
        return (this.user != null) ? this.user : terminal.environment().get("PGUSER");
    }

    /**
     * The password, or null where the driver is to look into the password file.
     */
    private String password(Terminal terminal) throws AuditFailure {
        if (this.asked) {
            Console console = System.console();
            if (console == null || !console.isTerminal()) {
                throw AuditFailure.input("no-terminal");
            }
            return new String(console.readPassword("%s", terminal.messages().text("password")));
        }
        if (this.passwordFile != null) {
            return null;
        }
        return Stream.of("LIANXI_DB_PASSWORD", "PGPASSWORD")
            .map(terminal.environment()::get)
            .filter((value) -> value != null)
            .findFirst()
            .orElse(null);
    }

}
