package org.lianxi.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.lianxi.standalone.audit.Audit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of the auditor's command line, as somebody at a terminal sees it.
 *
 * @param exitCode how it ended
 * @param out what it printed as its result
 * @param err what it said beside that
 */
public record AuditRun(int exitCode, String out, String err) {

    /**
     * Runs it.
     * @param clock what time it is
     * @param environment environment variables
     * @param arguments what was typed after {@code audit}
     * @return what came of it
     */
    public static AuditRun of(Clock clock, Map<String, String> environment, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            int exitCode = Audit.run(List.of(arguments), environment, clock);
            return new AuditRun(exitCode, printed.toString(StandardCharsets.UTF_8),
                    said.toString(StandardCharsets.UTF_8));
        }
        finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(this.out);
    }

}
