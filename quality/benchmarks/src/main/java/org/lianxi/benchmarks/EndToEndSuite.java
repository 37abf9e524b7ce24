package org.lianxi.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.EventConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From command to visible: the client asks the query API for the action as of the
 * command's position and has it.
 */
final class EndToEndSuite implements Suite {

    private static final int ACTIONS = 1_000;

    /**
     * Until the virtual machine has compiled most of what the windows run, the broker and
     * the document store included: tens of thousands of commands, which one caller alone
     * would be very long about.
     */
    private static final Duration WARM_UP = Duration.ofSeconds(150);

    private static final Duration RAW_WARM_UP = Duration.ofSeconds(10);

    private static final int WARM_UP_CALLERS = 12;

    private static final Logger logger = LoggerFactory.getLogger(EndToEndSuite.class);

    private final HttpClient client = HttpClient.newHttpClient();

    private final AtomicInteger next = new AtomicInteger();

    @Override
    public String id() {
        return "B4";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (CommandContext commands = new CommandContext(engines);
                QueryContext query = new QueryContext(engines.kafkaServers(), engines.mongodbUri(), false)) {
            Stages stages = new Stages(query.context().getBean(EventBatchHandler.class));
            try (EventConsumer consumer = new EventConsumer(engines.kafkaServers(), "query-service", stages)) {
                consumer.start();
                run(engines, commands, query, stages, rounds, rows);
            }
        }
    }

    private void run(Engines engines, CommandContext commands, QueryContext query, Stages stages, Rounds rounds,
            Rows rows) throws Exception {
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            actions.add(commands.assign());
        }
        Callers.Operation ours = (caller) -> see(commands, query, stages,
                actions.get(this.next.getAndIncrement() % ACTIONS));
        warmUp(rounds, stages, ours);
        try (RawAppend append = new RawAppend(engines.postgresUrl(), "event", "global_index");
                RawPassage same = new RawPassage(engines.kafkaServers(), engines.mongodbUri(),
                        RawDocuments.asWritten(engines.mongodbUri()));
                RawAnswers answers = new RawAnswers(engines.mongodbUri());
                RawPassage small = new RawPassage(engines.kafkaServers(), engines.mongodbUri(),
                        RawDocuments.upsert())) {
            append.connect(1);
            rows(rounds, rows, "B4 command → visible over HTTP",
                    "insert + commit, produce → consume, bulk writes of the same documents, one document over HTTP",
                    (caller) -> {
                        append.insert();
                        answers.ask(same.pass());
                    }, ours);
            rows(rounds, rows, "B4 command → visible over HTTP, one small document and no HTTP on the raw side",
                    "insert + commit, produce → consume, upsert", (caller) -> {
                        append.insert();
                        small.pass();
                    }, ours);
            logger.info("B4 stages, p50: {}", stages);
        }
    }

    private static void warmUp(Rounds rounds, Stages stages, Callers.Operation ours) throws Exception {
        if (rounds.warm()) {
            Sample warmUp = Callers.rate(WARM_UP_CALLERS, WARM_UP, ours);
            logger.info("B4 warmed up by {} commands", warmUp.operations());
        }
        else {
            ours.perform(0);
        }
        stages.forget();
    }

    private static void rows(Rounds rounds, Rows rows, String name, String baseline, Callers.Operation raw,
            Callers.Operation ours) throws Exception {
        if (rounds.warm()) {
            Callers.rate(1, RAW_WARM_UP, raw);
        }
        row(rounds, rows, name + ", p50", 0.5, Row.Aim.atMost(3, 1.5), baseline, raw, ours);
        row(rounds, rows, name + ", p99", 0.99, Row.Aim.atMost(3, 2.5), baseline, raw, ours);
    }

    private static void row(Rounds rounds, Rows rows, String name, double quantile, Row.Aim aim, String baseline,
            Callers.Operation raw, Callers.Operation ours) throws Exception {
        rows.add(new Row(name, baseline, "µs", aim,
                rounds.compare((window) -> Callers.latency(quantile, window, raw),
                        Map.of(Report.LIANXI, (window) -> Callers.latency(quantile, window, ours))),
                Map.of(Report.AXON, "Axon leaves the views to the application; there is no default to measure")));
    }

    private void see(CommandContext commands, QueryContext query, Stages stages, String actionId) throws Exception {
        long begin = System.nanoTime();
        String position = commands.report(actionId);
        long accepted = System.nanoTime();
        URI uri = URI.create(query.url() + "/api/conferences/" + commands.conferenceId() + "/actions/" + actionId
                + "?after=" + position);
        HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(uri).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("not visible: " + answer.statusCode());
        }
        stages.add(begin, accepted);
    }

}
