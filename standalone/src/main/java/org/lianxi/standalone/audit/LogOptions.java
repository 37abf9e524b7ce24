package org.lianxi.standalone.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.lianxi.audit.Finding;
import org.lianxi.audit.cli.AuditFailure;
import org.lianxi.standalone.audit.log.LogTables;
import picocli.CommandLine.Option;

/**
 * Where the log is. What must not show in the list of processes belongs into the
 * environment.
 */
public final class LogOptions {

    static final String URL = "LIANXI_POSTGRES_URL";

    private static final Map<String, String> SETTINGS = Map.of("user", "LIANXI_POSTGRES_USERNAME", "password",
            "LIANXI_POSTGRES_PASSWORD");

    @Option(names = "--db", paramLabel = "<jdbc-url>")
    private String database;

    /**
     * Connects to the log.
     * @param environment environment variables
     * @return the log
     * @throws AuditFailure if no database is named
     * @throws SQLException if it cannot be read
     */
    public LogTables open(Map<String, String> environment) throws AuditFailure, SQLException {
        String url = (this.database != null) ? this.database : environment.get(URL);
        if (url == null || url.isBlank()) {
            throw unusable("input.no-database", URL);
        }
        Properties settings = new Properties();
        SETTINGS.forEach((name, variable) -> {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                settings.setProperty(name, value);
            }
        });
        return LogTables.open(url, settings);
    }

    /**
     * What was typed cannot be used.
     * @param code key of the sentence
     * @param arguments what it names
     * @return the failure
     */
    public static AuditFailure unusable(String code, String... arguments) {
        return new AuditFailure(new Finding(Finding.Fault.INPUT, Finding.Place.NOWHERE, AuditWork.BUNDLE, code,
                List.of(arguments)));
    }

}
