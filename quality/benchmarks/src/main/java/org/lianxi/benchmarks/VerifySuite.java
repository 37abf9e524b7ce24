package org.lianxi.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.lianxi.audit.AuditReport;
import org.lianxi.audit.LogAudit;
import org.lianxi.audit.Policy;
import org.lianxi.audit.Trust;
import org.lianxi.audit.VerifierKey;
import org.lianxi.audit.store.LogDatabase;

/**
 * An auditor's verification of a live database.
 */
final class VerifySuite implements Suite {

    private static final Map<String, String> NO_AXON = Map.of(Report.AXON, "Axon has no record to verify");

    private final long events;

    private final long seed;

    VerifySuite(long events, long seed) {
        this.events = events;
        this.seed = seed;
    }

    @Override
    public String id() {
        return "B5";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        String key = new HistoryTables(engines.postgresUrl(), Path.of(engines.auditDirectory()))
            .write(Histories.ofMany(engines.otherPostgresUrl(), this.seed, this.events).of(this.events));
        LogAudit audit = new LogAudit(new Trust(List.of(VerifierKey.parse(key)), Policy.NONE, List.of()));
        rows.add(
                new Row("B5 verify", "read by COPY, then hash", "events/s", Row.Aim.atLeast(0.3, 0.6),
                        rounds.compare(new ReadAndHash(engines.postgresUrl()),
                                Map.of(Report.LIANXI, (window) -> verify(audit, engines.postgresUrl(), window))),
                        NO_AXON));
    }

    private Sample verify(LogAudit audit, String url, Duration window) throws Exception {
        long begin = System.nanoTime();
        long count = 0;
        while (count == 0 || System.nanoTime() - begin < window.toNanos()) {
            try (LogDatabase log = LogDatabase.open(url, null, null)) {
                AuditReport report = audit.verify(log, (index) -> {
                });
                if (!report.findings().isEmpty() || report.entries() != this.events) {
                    throw new IllegalStateException("the generated log does not verify: " + report.findings());
                }
                count += report.entries();
            }
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

}
