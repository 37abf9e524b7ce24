package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.lianxi.transport.EventTopic;

/**
 * From command to committed event.
 */
final class AppendSuite implements Suite {

    private static final int[] CALLERS = { 1, 8, 32, 128, 512 };

    private static final int CONNECTIONS = 24;

    private static final int PUBLISHED = 2_000;

    private static final double MEDIAN = 0.5;

    private static final int BEST_OF_ALL_FROM = 32;

    private static final int WARM_UP = 10_000;

    private static final int WARM_UPS = 3;

    @Override
    public String id() {
        return "B1";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (CommandContext commands = new CommandContext(engines);
                Reports ours = new Reports(commands, engines.postgresUrl());
                AxonDefaults axon = new AxonDefaults(engines, false)) {
            ours.prepare();
            axon.prepare();
            ours.perform(0);
            try (RawAppend raw = new RawAppend(engines.postgresUrl(), "event", "global_index")) {
                raw.connect(CONNECTIONS);
                if (rounds.warm()) {
                    warmUp(ours, axon, raw);
                }
                rows.add(new Row("B1L one command, p50", "insert + commit", "µs", Row.Aim.atMost(4, 2),
                        rounds.compare(
                                ours.rested((window) -> Callers.latency(MEDIAN, window, (caller) -> raw.insert())),
                                sides(ours.latency(MEDIAN), axon.latency(MEDIAN))),
                        Map.of()));
                throughput(ours, axon, raw, rounds, rows);
            }
            relay(engines, commands, rounds, rows);
        }
    }

    /**
     * A service runs for long; what it costs to compile it is not what is measured here,
     * and short windows would show little else.
     */
    private static void warmUp(Workload ours, Workload axon, RawAppend raw) throws Exception {
        Callers.each(WARM_UP, (caller) -> raw.insert());
        for (int i = 0; i < WARM_UPS; i++) {
            Callers.each(WARM_UP, ours);
            Callers.each(WARM_UP / 10, axon);
            ours.prepare();
            axon.prepare();
        }
    }

    private void throughput(Reports ours, AxonDefaults axon, RawAppend raw, Rounds rounds, Rows rows) throws Exception {
        int best = best(raw, rounds.window());
        for (int callers : CALLERS) {
            int rawCallers = (callers < BEST_OF_ALL_FROM) ? callers : best;
            rows.add(new Row("B1 append, " + callers + " callers", "insert + commit by " + rawCallers, "commands/s",
                    Row.Aim.atLeast(0.3, target(callers)),
                    rounds.compare(ours.rested((window) -> Callers.rate(rawCallers, window, (caller) -> raw.insert())),
                            sides(ours.rate(callers), axon.rate(callers))),
                    Map.of()));
        }
    }

    private static double target(int callers) {
        return (callers < BEST_OF_ALL_FROM) ? 0.7 : 1;
    }

    private static Map<String, Side> sides(Side ours, Side axon) {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put(Report.LIANXI, ours);
        sides.put(Report.AXON, axon);
        return sides;
    }

    private static void relay(Engines engines, CommandContext commands, Rounds rounds, Rows rows) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.kafkaServers()));
                RelayBacklog ours = new RelayBacklog(engines.postgresUrl(), commands);
                RawPublisher raw = new RawPublisher(engines.kafkaServers(), SyntheticLog.reports(PUBLISHED))) {
            admin.createTopics(List.of(new NewTopic(RawPublisher.TOPIC, EventTopic.PARTITIONS, (short) 1))).all().get();
            rows.add(new Row("B2 relay (10,000 committed rows → acknowledged)", "producer, encoded records", "events/s",
                    Row.Aim.atLeast(0.2, 0.5), rounds.compare(raw, Map.of(Report.LIANXI, ours)),
                    Map.of(Report.AXON, "its publisher has no backlog to work off")));
            rows.add(new Row("B2 relay, its log signed", "the same, not signed", "events/s", Row.Aim.atLeast(0.9, 0.97),
                    rounds.compare(new RelaySigning(ours, commands, false),
                            Map.of(Report.LIANXI, new RelaySigning(ours, commands, true))),
                    Map.of(Report.AXON, "it has no log to sign")));
            commands.sign(true);
        }
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
