package org.lianxi.standalone.audit.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.Finding;
import org.lianxi.audit.cli.Messages;
import org.lianxi.audit.cli.Progress;
import org.lianxi.audit.cli.Terminal;
import org.lianxi.standalone.audit.AuditWork;
import org.lianxi.standalone.audit.LogOptions;
import org.lianxi.standalone.audit.log.LogTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Holds the topic against the log: every event that was published is there, unchanged and
 * in order, and nothing else is.
 */
@Command(name = "topic", sortOptions = false)
public final class TopicCommand implements Callable<Integer> {

    private static final String SERVERS = "LIANXI_KAFKA_BOOTSTRAPSERVERS";

    private final Terminal terminal;

    private final Messages words;

    @Mixin
    private LogOptions options;

    @Option(names = "--bootstrap", paramLabel = "<host:port,…>")
    private String servers;

    /**
     * A command on a terminal.
     * @param terminal the terminal
     */
    public TopicCommand(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.messages().from(AuditWork.BUNDLE);
    }

    @Override
    public Integer call() throws Exception {
        String brokers = (this.servers != null) ? this.servers : this.terminal.environment().get(SERVERS);
        if (brokers == null || brokers.isBlank()) {
            throw LogOptions.unusable("input.no-broker", SERVERS);
        }
        return AuditWork.run(() -> compare(brokers));
    }

    /**
     * What was published before the reading began has to be there; the log is looked at
     * after the topic's end is known, so that it has all that is there.
     */
    private int compare(String brokers) throws Exception {
        long published;
        try (LogTables log = this.options.open(this.terminal)) {
            published = log.published();
        }
        List<Finding> findings = new ArrayList<>();
        try (TopicReading reading = new TopicReading(brokers);
                LogTables log = this.options.open(this.terminal);
                Progress progress = this.terminal.progress(this.words.text("progress.topic"), published)) {
            TopicComparison comparison = new TopicComparison(log, findings::add);
            reading.read((batch) -> {
                comparison.compare(batch);
                progress.at(comparison.events());
            });
            comparison.end(published);
            return report(comparison, published, findings);
        }
    }

    private int report(TopicComparison comparison, long published, List<Finding> findings) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("published", published);
        figures.put("records", comparison.records());
        figures.put("events", comparison.events());
        figures.put("repeated", comparison.repeated());
        return this.terminal.report(findings, figures,
                List.of(this.words.text("topic", Long.toString(comparison.records()),
                        Long.toString(comparison.events()), Long.toString(comparison.repeated()),
                        Long.toString(published), Integer.toString(findings.size()))));
    }

}
