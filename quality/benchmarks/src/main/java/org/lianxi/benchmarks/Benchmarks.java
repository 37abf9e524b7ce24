package org.lianxi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the benchmarks and writes what they found.
 */
@Command(name = "benchmarks", mixinStandardHelpOptions = true)
public final class Benchmarks implements Callable<Integer> {

    private static final Logger logger = LoggerFactory.getLogger(Benchmarks.class);

    @Mixin
    private Options options;

    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> facts = Machine.facts();
        Rounds rounds = this.options.rounds();
        List<Row> rows = new ArrayList<>();
        for (Suite suite : suites()) {
            if (!this.options.wants(suite)) {
                continue;
            }
            try (Engines engines = new Engines(this.options.directory().resolve("engines-" + suite.id()))) {
                suite.run(engines, rounds, (row) -> {
                    rows.add(row);
                    write(new Report(facts, settings(rounds), rows));
                });
            }
            catch (Exception ex) {
                logger.error("{} ended early", suite.id(), ex);
            }
        }
        return 0;
    }

    private List<Suite> suites() {
        return List.of(new AppendSuite(), new PublishSuite(), new LiveSuite(),
                new RebuildSuite(this.options.events(), this.options.seed()), new EndToEndSuite(),
                new VerifySuite(this.options.events(), this.options.seed()), new HistorySuite(), new MailSuite(),
                new GeneratedHistorySuite(this.options.events(), this.options.seed()),
                new ReplaySuite(this.options.events(), this.options.seed()));
    }

    private static Map<String, String> settings(Rounds rounds) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("windows", "%s s each, %d rounds of baseline, sides, baseline; order of the sides alternates"
            .formatted(rounds.window().toMillis() / 1e3, rounds.rounds()));
        settings.put("PostgreSQL", "embedded, fsync on, full_page_writes on, synchronous_commit on");
        settings.put("Kafka", "embedded, one broker, acks=all, idempotent producer");
        settings.put("document store",
                "embedded stand-in that speaks MongoDB's protocol, saved every 200 ms; not MongoDB");
        return settings;
    }

    private void write(Report report) throws IOException {
        Path directory = this.options.directory();
        Files.createDirectories(directory);
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(directory.resolve("benchmarks.json"), mapper.writeValueAsBytes(report));
        Files.writeString(directory.resolve("benchmarks.md"), report.markdown());
        if (this.options.document() != null) {
            Files.writeString(this.options.document(), report.markdown());
        }
        logger.info("{}", report.markdown());
    }

}
