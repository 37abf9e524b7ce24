package org.lianxi.benchmarks;

import java.util.Map;

/**
 * Everything that is recorded, out of the service over HTTP, beside the same rows out of
 * PostgreSQL.
 */
final class HistorySuite implements Suite {

    private static final int EVENTS = 100_000;

    @Override
    public String id() {
        return "B6";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (CommandContext commands = new CommandContext(engines);
                RecordedBacklog backlog = new RecordedBacklog(engines.postgresUrl());
                RawCopy raw = new RawCopy(engines.postgresUrl(), commands.conferenceId());
                HistoryExport history = new HistoryExport(commands.address(), commands.conferenceId());
                RelayRest relay = new RelayRest(engines.postgresUrl(), commands::published)) {
            backlog.add(EVENTS);
            commands.relayWake().signal();
            relay.await();
            backlog.settle();
            history.whole();
            rows.add(new Row("B6 history export (%,d events over HTTP, lines of JSON)".formatted(EVENTS),
                    "COPY of the same rows, binary, to nowhere", "events/s", Row.Aim.atLeast(0.3, 0.5),
                    rounds.compare(raw, Map.of(Report.LIANXI, history)),
                    Map.of(Report.AXON, "Axon has no history over HTTP")));
        }
    }

}
