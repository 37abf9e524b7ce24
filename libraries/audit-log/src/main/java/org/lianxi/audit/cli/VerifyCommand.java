package org.lianxi.audit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.AuditReport;
import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Finding;
import org.lianxi.audit.LogAudit;
import org.lianxi.audit.Policy;
import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.Trust;
import org.lianxi.audit.VerifierKey;
import org.lianxi.audit.store.Bundle;
import org.lianxi.audit.store.LogDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reads a whole log, or a bundle of it, and holds every record against what was signed,
 * and against checkpoints kept from earlier.
 */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Place place;

    @Mixin
    private Keys keys;

    @Option(names = "--since", paramLabel = "<checkpoint>")
    private List<Path> since = List.of();

    @Option(names = "--witness", paramLabel = "<vkey>")
    private List<String> witnesses = List.of();

    @Option(names = "--quorum", paramLabel = "<n>", defaultValue = "0")
    private int quorum;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Trust trust = this.keys.trust(Policy.of(this.witnesses.stream().map(VerifierKey::parse).toList(), this.quorum),
                this.since);
        try (RecordedLog log = this.place.open(this.terminal)) {
            List<Finding> altered = altered(log);
            AuditReport report;
            try (Progress progress = this.terminal.progress(this.terminal.messages().text("verifying"), total(log))) {
                report = new LogAudit(trust).verify(log, progress::at);
            }
            List<Finding> findings = new ArrayList<>(report.findings());
            findings.addAll(altered);
            return this.terminal.report(findings, figures(report), sentences(report, findings.isEmpty()));
        }
    }

    private static List<Finding> altered(RecordedLog log) throws Exception {
        List<Finding> altered = new ArrayList<>();
        if (log instanceof Bundle bundle) {
            for (String file : bundle.alteredFiles()) {
                altered.add(AuditFailure.input("file-altered", file).finding());
            }
        }
        return altered;
    }

    private static long total(RecordedLog log) throws Exception {
        return switch (log) {
            case LogDatabase database -> database.lastIndex();
            case Bundle bundle -> bundle.last() - bundle.first() + 1;
            default -> 0;
        };
    }

    private Map<String, Object> figures(AuditReport report) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (report.head() != null) {
            figures.put("origin", report.head().origin());
            figures.put("signedSize", report.head().size());
            figures.put("root", report.head().root().base64());
        }
        figures.put("first", report.first());
        figures.put("last", report.last());
        figures.put("entries", report.entries());
        figures.put("events", report.events());
        figures.put("bytes", report.bytes());
        figures.put("checkpoints", report.checkpoints());
        figures.put("earlier", report.earlier());
        figures.put("millis", report.took().toMillis());
        figures.put("entriesPerSecond", rate(report));
        figures.put("keyed",
                report.keyed()
                    .stream()
                    .map((event) -> Map.of("index", event.index(), "event", event.event(), "keys", event.keys()))
                    .toList());
        figures.put("otherFindings", report.others());
        figures.put("remarks", report.remarks().stream().map((remark) -> remark.text(this.terminal.locale())).toList());
        return figures;
    }

    private List<String> sentences(AuditReport report, boolean good) {
        Messages messages = this.terminal.messages();
        List<String> sentences = new ArrayList<>();
        if (report.others() > 0) {
            sentences.add(messages.text("others", Long.toString(report.others())));
        }
        report.remarks().forEach((remark) -> sentences.add(remark.text(this.terminal.locale())));
        report.keyed()
            .forEach((event) -> sentences.add(messages.text("keyed", Long.toString(event.index()), event.event(),
                    String.join(" ", event.keys()))));
        sentences.add(messages.text("read", Long.toString(report.entries()), Long.toString(report.events()),
                Long.toString(report.checkpoints()), "%.1f".formatted(report.took().toMillis() / 1000.0),
                Long.toString(rate(report))));
        Checkpoint head = report.head();
        if (good && head != null) {
            sentences.add(messages.text("good", head.origin(), Long.toString(head.size()), head.root().base64(),
                    Integer.toString(report.earlier())));
        }
        return sentences;
    }

    private static long rate(AuditReport report) {
        return Math.round(report.entries() / Math.max(report.took().toNanos() / 1e9, 1e-9));
    }

}
