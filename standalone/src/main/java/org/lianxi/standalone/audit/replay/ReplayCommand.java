package org.lianxi.standalone.audit.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.Finding;
import org.lianxi.audit.cli.Messages;
import org.lianxi.audit.cli.Progress;
import org.lianxi.audit.cli.Terminal;
import org.lianxi.audit.store.Json;
import org.lianxi.query.replay.Replay;
import org.lianxi.standalone.audit.AuditWork;
import org.lianxi.standalone.audit.LogOptions;
import org.lianxi.standalone.audit.PartOptions;
import org.lianxi.standalone.audit.log.AuditedLog;
import org.lianxi.standalone.audit.log.LogTables;
import org.lianxi.standalone.audit.log.Until;
import org.lianxi.standalone.audit.rules.RulesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Folds the log, read from PostgreSQL, by the production projections: shows the views as
 * of any time, or holds the live ones against them; and asks of every event whether the
 * charter allowed it.
 */
@Command(name = "replay", sortOptions = false)
public final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Messages words;

    private final Clock clock;

    @Mixin
    private LogOptions log;

    @Mixin
    private PartOptions part;

    @Option(names = "--to", paramLabel = "<index|day|instant>")
    private String to;

    @Option(names = "--projection", paramLabel = "<question>|all", split = ",", defaultValue = "all")
    private List<String> questions;

    @Option(names = "--on", paramLabel = "<day>")
    private LocalDate day;

    @Option(names = "--compare", paramLabel = "<mongodb-uri>")
    private String store;

    @Option(names = "--diff", paramLabel = "<file>")
    private Path file;

    @Option(names = "--rules")
    private boolean rules;

    /**
     * A command on a terminal.
     * @param terminal the terminal
     * @param clock what time it is
     */
    public ReplayCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.words = terminal.messages().from(AuditWork.BUNDLE);
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        if (this.store != null && this.to != null) {
            throw LogOptions.unusable("input.compare-to");
        }
        return AuditWork.run(() -> (this.store != null) ? compare() : show());
    }

    private int show() throws Exception {
        Until until = (this.to != null) ? this.part.until(this.to) : Until.END;
        try (LogTables tables = this.log.open(this.terminal)) {
            Shown shown = new Shown(this.words, this.part.zone(), this.clock);
            List<Finding> findings = new ArrayList<>();
            Map<String, Object> figures = new LinkedHashMap<>();
            List<String> sentences = new ArrayList<>();
            try (Replay replay = Replay.of(shown.needed(this.questions)); Progress progress = progress(tables)) {
                shown.fold(new LogReplay(tables, this.part.conferenceId(), progress::at), replay, until);
                figures.putAll(shown.figures(replay, this.questions, this.day));
                sentences.addAll(shown.sentences(replay, this.questions, this.day));
            }
            review(tables, until, findings, figures, sentences);
            return report(findings, figures, sentences);
        }
    }

    private Progress progress(AuditedLog tables) {
        return this.terminal.progress(this.words.text("progress.replay"), tables.size());
    }

    private int compare() throws Exception {
        LiveReport report = new LiveReport(this.words, this.terminal, this.log, this.part, this.questions, this.clock);
        report.compare(this.store);
        List<Finding> findings = new ArrayList<>(report.findings());
        Map<String, Object> figures = new LinkedHashMap<>(report.figures());
        List<String> sentences = new ArrayList<>(report.sentences());
        try (LogTables tables = this.log.open(this.terminal)) {
            review(tables, Until.END, findings, figures, sentences);
        }
        return report(findings, figures, sentences);
    }

    private void review(AuditedLog tables, Until until, List<Finding> findings, Map<String, Object> figures,
            List<String> sentences) {
        if (!this.rules) {
            return;
        }
        try (Progress progress = this.terminal.progress(this.words.text("progress.rules"), tables.size())) {
            RulesReport report = new RulesReport(this.words);
            report.review(tables, this.part.conferenceId(), until, progress::at);
            findings.addAll(report.findings());
            figures.putAll(report.figures());
            sentences.addAll(report.sentences());
        }
    }

    private int report(List<Finding> findings, Map<String, Object> figures, List<String> sentences) throws Exception {
        if (this.file != null) {
            Files.writeString(this.file, Json.write(figures) + "\n");
        }
        return this.terminal.report(findings, figures, sentences);
    }

}
