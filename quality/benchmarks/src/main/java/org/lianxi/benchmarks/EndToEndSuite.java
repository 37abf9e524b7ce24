package org.lianxi.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From command to visible: the client asks the query API for the action as of the
 * command's position and has it.
 */
final class EndToEndSuite implements Suite {

    private static final int ACTIONS = 200;

    private final HttpClient client = HttpClient.newHttpClient();

    private int next;

    @Override
    public String id() {
        return "B4";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (CommandContext commands = new CommandContext(engines);
                QueryContext query = new QueryContext(engines.kafkaServers(), engines.mongodbUri(), true)) {
            List<String> actions = new ArrayList<>();
            for (int i = 0; i < ACTIONS; i++) {
                actions.add(commands.assign());
            }
            try (RawAppend append = new RawAppend(engines.postgresUrl(), "event", "global_index");
                    RawPassage passage = new RawPassage(engines.kafkaServers(), engines.mongodbUri())) {
                append.connect(1);
                Callers.Operation raw = (caller) -> {
                    append.insert();
                    passage.pass();
                };
                Callers.Operation ours = (caller) -> see(commands, query, actions.get(this.next++ % ACTIONS));
                row(rounds, rows, "p50", 0.5, Row.Aim.atMost(3, 1.5), raw, ours);
                row(rounds, rows, "p99", 0.99, Row.Aim.atMost(3, 2.5), raw, ours);
            }
        }
    }

    private static void row(Rounds rounds, Rows rows, String name, double quantile, Row.Aim aim, Callers.Operation raw,
            Callers.Operation ours) throws Exception {
        rows.add(new Row("B4 command → visible over HTTP, " + name, "insert + commit, produce → consume, upsert", "µs",
                aim,
                rounds.compare((window) -> Callers.latency(quantile, window, raw),
                        Map.of(Report.LIANXI, (window) -> Callers.latency(quantile, window, ours))),
                Map.of(Report.AXON, "Axon leaves the views to the application; there is no default to measure")));
    }

    private void see(CommandContext commands, QueryContext query, String actionId) throws Exception {
        String position = commands.report(actionId);
        URI uri = URI.create(query.url() + "/api/conferences/" + commands.conferenceId() + "/actions/" + actionId
                + "?after=" + position);
        HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(uri).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("not visible: " + answer.statusCode());
        }
    }

}
