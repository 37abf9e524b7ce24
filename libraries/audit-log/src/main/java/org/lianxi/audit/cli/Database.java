package org.lianxi.audit.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.lianxi.audit.store.LogDatabase;
import picocli.CommandLine.Option;

/**
 * The options that name a database. Its password is never an argument, which everybody on
 * the machine could read: it comes from the environment, from a password file, or is
 * asked for.
 */
final class Database {

    private static final String PASSWORD_FILE = "org.postgresql.pgpassfile";

    @Option(names = "--db", paramLabel = "<jdbc url>")
    private String url;

    @Option(names = "--user", paramLabel = "<name>")
    private String user;

    @Option(names = "--passfile", paramLabel = "<file>")
    private Path passwordFile;

    @Option(names = "--ask-password")
    private boolean asked;

    boolean isGiven() {
        return this.url != null;
    }

    LogDatabase open(Terminal terminal) throws AuditFailure, IOException, SQLException {
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
        return LogDatabase.open(this.url, user(terminal), password(terminal));
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
