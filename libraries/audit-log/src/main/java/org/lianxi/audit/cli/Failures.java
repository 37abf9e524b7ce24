package org.lianxi.audit.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;

import org.lianxi.audit.Finding;
import org.lianxi.audit.VerificationException;
import org.lianxi.audit.store.UnreadableStoreException;

/**
 * Makes one sentence of what went wrong.
 */
final class Failures {

    private Failures() {
    }

    static Finding of(Exception failure) {
        return switch (failure) {
            case AuditFailure ex -> ex.finding();
            case VerificationException ex -> AuditFailure.of(Finding.Fault.ROOT, "not-true", ex.getMessage()).finding();
            case IllegalArgumentException ex -> AuditFailure.input("malformed", ex.getMessage()).finding();
            case UncheckedIOException ex -> of(ex.getCause());
            case UnreadableStoreException ex -> of(ex.reason());
            case SQLException ex ->
                AuditFailure.input(reason(ex), ex.getMessage().lines().findFirst().orElse("")).finding();
            case IOException ex -> AuditFailure.input(reason(ex), detail(ex)).finding();
            default -> AuditFailure.input("unexpected", failure.toString()).finding();
        };
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException ex -> "not-there";
            case FileNotFoundException ex -> "not-there";
            case FileAlreadyExistsException ex -> "already-there";
            case NotDirectoryException ex -> "no-directory";
            case AccessDeniedException ex -> "denied";
            case ConnectException ex -> "no-answer";
            default -> "unreadable";
        };
    }

    private static String detail(IOException failure) {
        return (failure.getMessage() != null) ? failure.getMessage() : failure.getClass().getSimpleName();
    }

    /**
     * By the SQLSTATE, whose first two digits name the class of the error.
     */
    private static String reason(SQLException failure) {
        String state = (failure.getSQLState() != null) ? failure.getSQLState() : "";
        return switch (state) {
            case "28P01", "28000" -> "db-refused";
            case "3D000" -> "db-missing";
            case "42P01", "42703" -> "db-foreign";
            case "42501" -> "db-forbidden";
            default -> state.startsWith("08") ? "db-away" : "db-failed";
        };
    }

}
