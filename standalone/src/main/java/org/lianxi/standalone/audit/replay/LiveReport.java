package org.lianxi.standalone.audit.replay;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lianxi.audit.Finding;
import org.lianxi.audit.cli.AuditFailure;
import org.lianxi.audit.cli.Messages;
import org.lianxi.audit.cli.Progress;
import org.lianxi.audit.cli.Terminal;
import org.lianxi.query.replay.Replay;
import org.lianxi.standalone.audit.AuditWork;
import org.lianxi.standalone.audit.LogOptions;
import org.lianxi.standalone.audit.PartOptions;
import org.lianxi.standalone.audit.log.AuditedLog;
import org.lianxi.standalone.audit.log.EventMark;
import org.lianxi.standalone.audit.log.LogTables;
import org.lianxi.standalone.terminal.Table;

/**
 * What is told of the live views, held against the log: every document and field that is
 * not what the log says, and who set it when.
 */
final class LiveReport {

    /**
     * A batch that is just being written is not to be taken for somebody's doing.
     */
    private static final int ATTEMPTS = 3;

    private final Messages words;

    private final Terminal terminal;

    private final LogOptions tables;

    private final PartOptions part;

    private final List<String> questions;

    private final Clock clock;

    private final Map<String, Long> ends = new TreeMap<>();

    private Reached reached;

    private LiveComparison.Result result;

    private Authorship authorship;

    private long size;

    LiveReport(Messages words, Terminal terminal, LogOptions tables, PartOptions part, List<String> questions,
            Clock clock) {
        this.words = words;
        this.terminal = terminal;
        this.tables = tables;
        this.part = part;
        this.questions = questions;
        this.clock = clock;
    }

    void compare(String uri) throws AuditFailure, SQLException {
        try (LiveStore live = store(uri)) {
            int attempt = 0;
            do {
                compareOnce(live);
            }
            while (!this.result.settled() && ++attempt < ATTEMPTS);
        }
    }

    private LiveStore store(String uri) throws AuditFailure {
        try {
            return LiveStore.at(uri, this.clock);
        }
        catch (IllegalArgumentException ex) {
            throw LogOptions.unusable("input.store-address", ex.getMessage());
        }
    }

    /**
     * The positions are read before the log, which then has all that is in the views.
     */
    private void compareOnce(LiveStore live) throws AuditFailure, SQLException {
        this.reached = Reached.of(live);
        this.ends.clear();
        try (LogTables log = this.tables.open(this.terminal)) {
            this.size = log.size();
            try (Replay replay = Replay.of(this.questions)) {
                fold(log, replay, "progress.replay", null);
                this.result = LiveComparison.of(live, replay, this.reached, this.part.conferenceId());
            }
            this.authorship = new Authorship(this.result.views()::contains);
            if (!this.result.differences().isEmpty()) {
                try (Replay replay = Replay.of(this.questions)) {
                    fold(log, replay, "progress.authorship", this.authorship);
                }
            }
        }
    }

    private void fold(AuditedLog log, Replay replay, String title, Authorship who) {
        try (Progress progress = this.terminal.progress(this.words.text(title), this.size)) {
            new LogReplay(log, this.part.conferenceId(), progress::at).fold(replay, (event) -> {
                this.ends.put(event.conferenceId(), event.index());
                return this.reached.test(event);
            }, Long.MAX_VALUE, (logged, changed) -> {
                if (who != null) {
                    who.see(logged, changed, replay);
                }
            });
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        this.reached.indexes().forEach((conference, index) -> {
            boolean wanted = this.part.conferenceId() == null || this.part.conferenceId().equals(conference);
            if (wanted && index > this.ends.getOrDefault(conference, 0L)) {
                findings.add(finding(null, null, "view.ahead", conference, Long.toString(index),
                        Long.toString(this.ends.getOrDefault(conference, 0L))));
            }
        });
        this.result.differences().forEach((difference) -> {
            String collection = difference.view().collection();
            String id = difference.view().id();
            EventMark last = this.authorship.of(difference.view());
            if (difference.after() == null) {
                findings.add(finding(last, null, "view.missing", collection, id, who(last)));
            }
            else if (difference.before() == null) {
                findings.add(finding(null, null, "view.foreign", collection, id));
            }
            else {
                difference.fields().forEach((field) -> {
                    EventMark mark = this.authorship.of(difference.view(), field.path());
                    findings.add(finding(mark, field.path(), "view.differs", collection, id, field.path(),
                            text(field.before()), text(field.after()), who(mark)));
                });
            }
        });
        return findings;
    }

    private static Finding finding(EventMark mark, String field, String code, String... arguments) {
        Finding.Place place = (mark != null) ? new Finding.Place(mark.index(), mark.id(), mark.aggregate(), field)
                : new Finding.Place(0, null, null, field);
        return new Finding(Finding.Fault.VIEW, place, AuditWork.BUNDLE, code, List.of(arguments));
    }

    private String text(String value) {
        return (value != null) ? value : this.words.text("nothing");
    }

    private String who(EventMark mark) {
        return (mark == null) ? this.words.text("nobody") : this.words.text("set-by", Long.toString(mark.index()),
                mark.type(), mark.time().toString(), mark.by());
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("reached", new TreeMap<>(this.reached.indexes()));
        figures.put("log", new TreeMap<>(this.ends));
        List<Object> collections = new ArrayList<>();
        this.result.collections().forEach((name, sides) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("collection", name);
            one.put("expectedDocuments", sides.expected().documents());
            one.put("expectedDigest", sides.expected().digest());
            one.put("foundDocuments", sides.found().documents());
            one.put("foundDigest", sides.found().digest());
            collections.add(one);
        });
        figures.put("collections", collections);
        figures.put("ahead", this.result.ahead());
        figures.put("skipped", this.reached.skipped().size());
        figures.put("differences",
                this.result.differences()
                    .stream()
                    .map((difference) -> difference.document("expected", "found", this.authorship))
                    .toList());
        return figures;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Table table = new Table().row(this.words.text("column.collection"), this.words.text("column.documents"),
                this.words.text("column.digest"), this.words.text("column.state"));
        this.result.collections()
            .forEach((name, sides) -> table.row(name, Long.toString(sides.expected().documents()),
                    sides.expected().digest(),
                    this.words.text(sides.expected().equals(sides.found()) ? "state.equal" : "state.differs")));
        sentences.addAll(table.lines());
        this.ends.forEach((conference, end) -> sentences.add(this.words.text("compared.conference", conference,
                Long.toString(this.reached.of(conference)), Long.toString(end))));
        if (!this.reached.skipped().isEmpty()) {
            sentences.add(this.words.text("compared.skipped", Integer.toString(this.reached.skipped().size())));
        }
        if (this.result.ahead() > 0) {
            sentences.add(this.words.text("compared.ahead", Integer.toString(this.result.ahead())));
        }
        sentences.add(this.words.text(this.result.differences().isEmpty() ? "compared.equal" : "compared.differs",
                Integer.toString(this.result.differences().size())));
        return sentences;
    }

}
