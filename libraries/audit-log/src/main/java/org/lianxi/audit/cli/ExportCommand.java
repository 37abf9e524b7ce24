package org.lianxi.audit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.KeptCheckpoint;
import org.lianxi.audit.store.BundleWriter;
import org.lianxi.audit.store.LogDatabase;
import org.lianxi.audit.store.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Takes a log, or a range of it, out of the database, to be verified where neither the
 * database nor Lianxi is.
 */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Database database;

    @Option(names = "--from", paramLabel = "<n>", defaultValue = "1")
    private long from;

    @Option(names = "--to", paramLabel = "<n>")
    private Long to;

    @Option(names = "--out", required = true, paramLabel = "<dir>", descriptionKey = "export.out")
    private Path out;

    @Option(names = "--schemas", paramLabel = "<dir>")
    private Path schemas;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!this.database.isGiven()) {
            throw AuditFailure.input("no-database");
        }
        try (LogDatabase log = this.database.open(this.terminal)) {
            KeptCheckpoint head = head(log.checkpoints());
            long last = (this.to != null) ? this.to : head.size();
            if (this.from < 1 || this.from > last) {
                throw AuditFailure.input("no-range", Long.toString(this.from), Long.toString(last));
            }
            Messages messages = this.terminal.messages();
            List<String> missing;
            try (Progress progress = this.terminal.progress(messages.text("exporting"), last - this.from + 1)) {
                missing = new BundleWriter(log,
                        (this.schemas != null) ? Schemas.in(this.schemas) : Schemas.onClassPath(),
                        "lianxi audit " + AuditCommand.version(), Instant.now())
                    .write(this.from, last, head, this.out, progress::at);
            }
            if (!missing.isEmpty()) {
                this.terminal.note(messages.text("no-schemas", String.join(", ", missing)));
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("first", this.from);
            figures.put("last", last);
            figures.put("signedSize", head.size());
            figures.put("directory", this.out.toString());
            figures.put("withoutSchema", missing);
            return this.terminal.report(List.of(), figures,
                    List.of(messages.text("exported", Long.toString(this.from), Long.toString(last), this.out)));
        }
    }

    /**
     * The first checkpoint that is over the whole range.
     */
    private KeptCheckpoint head(List<KeptCheckpoint> signed) throws AuditFailure {
        if (signed.isEmpty()) {
            throw AuditFailure.input("nothing-signed");
        }
        KeptCheckpoint last = signed.getLast();
        if (this.to == null) {
            return last;
        }
        return signed.stream()
            .filter((kept) -> kept.size() >= this.to)
            .findFirst()
            .orElseThrow(() -> AuditFailure.input("not-signed", Long.toString(this.to), Long.toString(last.size())));
    }

}
