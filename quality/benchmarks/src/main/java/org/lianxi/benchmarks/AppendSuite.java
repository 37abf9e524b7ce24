package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * From command to committed event.
 */
final class AppendSuite implements Suite {

    private static final int[] CALLERS = { 1, 8, 32, 128, 512 };

    private static final int CONNECTIONS = 32;

    private static final int BEST_OF_ALL_FROM = 32;

    @Override
    public String id() {
        return "B1";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (AxonDefaults axon = new AxonDefaults(engines, false)) {
            axon.supply();
            axon.report();
            try (RawAppend raw = new RawAppend(engines.otherPostgresUrl(), "domain_event_entry", "global_index")) {
                raw.connect(CONNECTIONS);
                latency(axon, raw, rounds, rows);
                throughput(axon, raw, rounds, rows);
            }
        }
    }

    private void throughput(AxonDefaults axon, RawAppend raw, Rounds rounds, Rows rows) throws Exception {
        int best = best(raw, rounds.window());
        for (int callers : CALLERS) {
            int rawCallers = (callers < BEST_OF_ALL_FROM) ? callers : best;
            Map<String, Side> sides = new LinkedHashMap<>();
            sides.put(Report.AXON, rate(axon, callers));
            rows.add(
                    new Row("B1 append, " + callers + " callers", "insert + commit by " + rawCallers, "commands/s",
                            Row.Aim.atLeast(0.3, (callers < BEST_OF_ALL_FROM) ? 0.7 : 1), rounds
                                .compare((window) -> Callers.rate(rawCallers, window, (caller) -> raw.insert()), sides),
                            Map.of()));
        }
    }

    private static void latency(AxonDefaults axon, RawAppend raw, Rounds rounds, Rows rows) throws Exception {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put(Report.AXON, prepared(axon, (window) -> Callers.latency(0.5, window, (caller) -> axon.report())));
        rows.add(new Row("B1L one command, p50", "insert + commit", "µs", Row.Aim.atMost(4, 2),
                rounds.compare((window) -> Callers.latency(0.5, window, (caller) -> raw.insert()), sides), Map.of()));
    }

    private static Side rate(AxonDefaults axon, int callers) {
        return prepared(axon, (window) -> Callers.rate(callers, window, (caller) -> axon.report()));
    }

    private static Side prepared(AxonDefaults axon, Side side) {
        return new Side() {
            @Override
            public void prepare() throws Exception {
                axon.supply();
            }

            @Override
            public Sample run(Duration window) throws Exception {
                return side.run(window);
            }
        };
    }

    /**
     * With how many callers the raw insert is fastest.
     */
    private static int best(RawAppend raw, Duration window) throws Exception {
        int best = 1;
        double fastest = 0;
        for (int callers : CALLERS) {
            double rate = Callers.rate(callers, window, (caller) -> raw.insert()).value();
            if (rate > fastest) {
                fastest = rate;
                best = callers;
            }
        }
        return best;
    }

}
