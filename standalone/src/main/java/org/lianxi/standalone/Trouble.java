package org.lianxi.standalone;

import java.io.IOException;
import java.nio.file.Path;

import org.lianxi.standalone.terminal.Refusal;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever went wrong into one sentence, and keeps its trace in the log file.
 */
final class Trouble {

    private static final String LOGS = "lianxi.logs";

    private Trouble() {
    }

    /**
     * From here on the trace of a failure has a file to go to.
     * @param logs directory of the log files
     */
    static void logTo(Path logs) {
        System.setProperty(LOGS, logs.toString());
    }

    static void log(Throwable failure) {
        if (System.getProperty(LOGS) != null) {
            LoggerFactory.getLogger(Trouble.class).error("Stopped", failure);
        }
    }

    static Refusal refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
                return new Refusal(failure, "no-space", System.getProperty(LOGS));
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return new Refusal(failure, "unexpected", String.valueOf(innermost(failure)), System.getProperty(LOGS, "-"));
    }

    /**
     * What went wrong in the end; what wraps it seldom says anything.
     */
    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

}
