package org.lianxi.standalone.audit.log;

import java.sql.SQLException;

import org.lianxi.audit.Finding;

/**
 * The log cannot be read.
 */
public final class LogReadException extends RuntimeException {

    private final transient Finding finding;

    LogReadException(Finding finding) {
        super(finding.text());
        this.finding = finding;
    }

    LogReadException(SQLException cause) {
        super(cause);
        this.finding = null;
    }

    /**
     * What is wrong with the log itself.
     * @return a finding, or null when the database is what cannot be read
     */
    public Finding finding() {
        return this.finding;
    }

}
