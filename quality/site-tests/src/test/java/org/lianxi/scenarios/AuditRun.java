package org.lianxi.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lianxi.standalone.audit.Audit;
import org.springframework.web.util.UriComponentsBuilder;
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
    public static AuditRun of(Clock clock, Map<String, String> environment, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Audit.run(arguments, environment, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), clock);
        return new AuditRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * Runs it on a database.
     * @param clock what time it is
     * @param url JDBC URL with user and password, which go into the environment
     * @param arguments what was typed after {@code audit}
     * @return what came of it
     */
    public static AuditRun on(Clock clock, String url, String... arguments) {
        Map<String, String> access = UriComponentsBuilder.fromUri(URI.create(url.substring("jdbc:".length())))
            .build()
            .getQueryParams()
            .toSingleValueMap();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--db", url.replaceFirst("[?].*", "")));
        return of(clock, Map.of("PGUSER", access.get("user"), "LIANXI_DB_PASSWORD", access.get("password")), all);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(this.out);
    }

}
