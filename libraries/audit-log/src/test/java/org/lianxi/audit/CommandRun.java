package org.lianxi.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.lianxi.audit.cli.AuditCommandLine;

/**
 * One run of the command line.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it said beside that
 */
record CommandRun(int exitCode, String out, String err) {

    /**
     * Runs the command line.
     * @param environment environment variables
     * @param arguments what is typed
     * @return the run
     */
    static CommandRun in(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = AuditCommandLine.execute(List.of(arguments), environment,
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                (terminal) -> List.of());
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * Runs the command line in Chinese.
     * @param arguments what is typed
     * @return the run
     */
    static CommandRun of(String... arguments) {
        return in(Map.of(), arguments);
    }

    /**
     * Runs the command line in English.
     * @param arguments what is typed
     * @return the run
     */
    static CommandRun inEnglish(String... arguments) {
        return in(Map.of("LANG", "en_US.UTF-8"), arguments);
    }

}
