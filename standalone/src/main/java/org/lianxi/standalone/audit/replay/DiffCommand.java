package org.lianxi.standalone.audit.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.cli.Messages;
import org.lianxi.audit.cli.Progress;
import org.lianxi.audit.cli.Terminal;
import org.lianxi.audit.store.Json;
import org.lianxi.query.replay.Replay;
import org.lianxi.standalone.audit.AuditWork;
import org.lianxi.standalone.audit.LogOptions;
import org.lianxi.standalone.audit.PartOptions;
import org.lianxi.standalone.audit.log.LogTables;
import org.lianxi.standalone.audit.log.Until;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What changed between two times, from the log alone, and which events changed it.
 */
@Command(name = "diff", sortOptions = false)
public final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Messages words;

    @Mixin
    private LogOptions log;

    @Mixin
    private PartOptions part;

    @Option(names = "--from", required = true, paramLabel = "<index|day|instant>")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "<index|day|instant>")
    private String to;

    @Option(names = "--projection", paramLabel = "<question>|all", split = ",", defaultValue = "all")
    private List<String> questions;

    @Option(names = "--diff", paramLabel = "<file>")
    private Path file;

    /**
     * A command on a terminal.
     * @param terminal the terminal
     */
    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.messages().from(AuditWork.BUNDLE);
    }

    @Override
    public Integer call() throws Exception {
        return AuditWork.run(() -> {
            Until before = this.part.until(this.from);
            Until after = this.part.until(this.to);
            try (LogTables tables = this.log.open(this.terminal);
                    Replay replay = Replay.of(this.questions);
                    Progress progress = this.terminal.progress(this.words.text("progress.replay"), tables.size())) {
                TwoTimes changes = new TwoTimes(replay);
                changes.compare(new LogReplay(tables, this.part.conferenceId(), progress::at), before, after);
                if (changes.isBackwards()) {
                    throw LogOptions.unusable("input.backwards", this.from, this.to);
                }
                return report(changes);
            }
        });
    }

    private int report(TwoTimes changes) throws Exception {
        Map<String, Object> figures = changes.figures();
        if (this.file != null) {
            Files.writeString(this.file, Json.write(figures) + "\n");
        }
        return this.terminal.report(List.of(), figures, changes.sentences(this.words));
    }

}
