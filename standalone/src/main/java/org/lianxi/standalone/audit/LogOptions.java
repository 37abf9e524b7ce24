package org.lianxi.standalone.audit;

import java.sql.SQLException;
import java.util.List;

import org.lianxi.audit.Finding;
import org.lianxi.audit.cli.AuditFailure;
import org.lianxi.audit.cli.Database;
import org.lianxi.audit.cli.Terminal;
import org.lianxi.standalone.audit.log.LogTables;
import picocli.CommandLine.Mixin;

/**
 * Where the log is.
 */
public final class LogOptions {

    @Mixin
    private Database database;

    /**
     * Connects to the log.
     * @param terminal the terminal, which has the environment
     * @return the log
     * @throws AuditFailure if no database is named, or not as it should be
     * @throws SQLException if it cannot be read
     */
    public LogTables open(Terminal terminal) throws AuditFailure, SQLException {
        if (!this.database.isGiven()) {
            throw unusable("input.no-database");
        }
        return new LogTables(this.database.connect(terminal));
    }

    /**
     * What was typed cannot be used.
     * @param code key of the sentence
     * @param arguments what it names
     * @return the failure
     */
    public static AuditFailure unusable(String code, String... arguments) {
        return new AuditFailure(
                new Finding(Finding.Fault.INPUT, Finding.Place.NOWHERE, AuditWork.BUNDLE, code, List.of(arguments)));
    }

}
