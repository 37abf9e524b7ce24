package org.lianxi.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Audits a log: reads every record once, in order, and asks all questions of it on the
 * way. Reading and hashing go on side by side; memory grows with the number of
 * aggregates, not with that of events.
 */
public final class LogAudit {

    private static final int KEYED = 10_000;

    /**
     * In the order in which their answers depend on each other: whether entries are at
     * their places is known before roots are compared.
     */
    static final List<Supplier<Check>> CHECKS = List.of(SignatureCheck::new, PlaceCheck::new, SequenceCheck::new,
            EventCheck::new, UnloggedCheck::new, TimeCheck::new, TileCheck::new, RootCheck::new, EarlierCheck::new,
            PartCheck::new);

    private final Trust trust;

    private final List<Supplier<Check>> checks;

    /**
     * An audit.
     * @param trust what the auditor has from elsewhere than the log
     */
    public LogAudit(Trust trust) {
        this(trust, CHECKS);
    }

    /**
     * An audit that asks only some questions, to show that each is needed.
     */
    LogAudit(Trust trust, List<Supplier<Check>> checks) {
        this.trust = trust;
        this.checks = checks;
    }

    /**
     * Audits a log.
     * @param log the log
     * @param progress told of the entries that were read, from time to time
     * @return what was found; a log that cannot be read to its end is a finding too
     */
    public AuditReport verify(RecordedLog log, LongConsumer progress) {
        long began = System.nanoTime();
        Course course = new Course(new Walk(log, this.trust), this.checks.stream().map(Supplier::get).toList(),
                progress);
        try {
            course.run(log);
        }
        catch (MalformedException ex) {
            course.walk.findings()
                .add(Finding.Fault.INPUT, Finding.Place.entry(course.walk.last() + 1), "malformed", ex.getMessage());
        }
        catch (IOException ex) {
            course.walk.findings()
                .add(Finding.Fault.INPUT, Finding.Place.entry(course.walk.last() + 1), "unreadable", ex.getMessage());
        }
        return course.report(Duration.ofNanos(System.nanoTime() - began));
    }

    private static final class Course {

        private final Walk walk;

        private final List<Check> checks;

        private final LongConsumer progress;

        private final List<AuditReport.KeyedEvent> keyed = new ArrayList<>();

        private long entries;

        private long events;

        private long bytes;

        private boolean malformed;

        Course(Walk walk, List<Check> checks, LongConsumer progress) {
            this.walk = walk;
            this.checks = checks;
            this.progress = progress;
        }

        /**
         * Signatures are verified while the first records are read.
         */
        void run(RecordedLog log) throws IOException {
            this.walk.keep(log.checkpoints());
            try (Pipeline pipeline = new Pipeline(log)) {
                this.checks.forEach((check) -> check.begin(this.walk));
                pipeline.forEach((next) -> {
                    switch (next) {
                        case LogRecord record -> step(record);
                        case StoredEvent event -> this.checks.forEach((check) -> check.unlogged(this.walk, event));
                        default -> throw new IllegalStateException("neither record nor event");
                    }
                });
            }
            for (Check check : this.checks) {
                check.end(this.walk);
            }
        }

        private void step(LogRecord record) {
            this.entries++;
            this.bytes += record.entry().length;
            if (record.event() != null) {
                this.events++;
                this.bytes += record.event().bytes();
            }
            Hash leaf = walkThrough(record);
            this.walk.append(record.index(), leaf);
            this.checks.forEach((check) -> check.grown(this.walk));
            this.progress.accept(this.entries);
        }

        /**
         * What is no entry of this log is hashed and said once; nothing can be asked of
         * it.
         */
        private Hash walkThrough(LogRecord record) {
            try {
                Step step = Step.of(record);
                this.checks.forEach((check) -> check.step(this.walk, step));
                if (!step.fields().keys().isEmpty() && this.keyed.size() < KEYED) {
                    this.keyed
                        .add(new AuditReport.KeyedEvent(step.index(), step.fields().eventId(), step.fields().keys()));
                }
                return step.leaf();
            }
            catch (MalformedException ex) {
                if (!this.malformed) {
                    this.walk.findings()
                        .add(Finding.Fault.INPUT, Finding.Place.entry(record.index()), "malformed-entry",
                                record.index(), ex.getMessage());
                }
                this.malformed = true;
                return Hash.ofLeaf(record.entry());
            }
        }

        AuditReport report(Duration took) {
            long signed = (this.walk.head() != null) ? this.walk.head().size() : 0;
            if (this.walk.head() != null && this.walk.last() > signed) {
                this.walk.remark("not-signed-yet", this.walk.last() - signed);
            }
            return new AuditReport(this.walk.head(), this.walk.log().first(), this.walk.last(), this.entries,
                    this.events, this.bytes, this.walk.signed().size(), this.walk.trust().earlier().size(),
                    List.copyOf(this.keyed), took, this.walk.findings().kept(), this.walk.findings().others(),
                    this.walk.remarks());
        }

    }

}
