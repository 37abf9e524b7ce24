package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.lianxi.transport.EventTopic;

/**
 * From the topic to the views.
 */
final class LiveSuite implements Suite {

    /**
     * Until the virtual machine has compiled what the windows run.
     */
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private static final Map<String, String> NO_AXON = Map.of(Report.AXON,
            "Axon leaves the views to the application; there is no default to measure");

    @Override
    public String id() {
        return "B3a";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.kafkaServers()))) {
            EventTopic.ensure(admin);
        }
        try (LiveProjection ours = new LiveProjection(engines.kafkaServers(), engines.mongodbUri())) {
            if (rounds.warm()) {
                ours.run(WARM_UP);
            }
            row(engines, rounds, rows, ours, "B3a live", "consume, then bulk writes of the same documents",
                    RawDocuments.asWritten(engines.mongodbUri()));
            row(engines, rounds, rows, ours, "B3a live, one document per event on the raw side",
                    "consume, then one bulk insert", RawDocuments.one());
        }
    }

    private static void row(Engines engines, Rounds rounds, Rows rows, LiveProjection ours, String name,
            String baseline, RawDocuments documents) throws Exception {
        try (RawProjection raw = new RawProjection(engines.kafkaServers(), engines.mongodbUri(), documents)) {
            if (rounds.warm()) {
                raw.run(WARM_UP);
            }
            rows.add(new Row(name, baseline, "events/s", Row.Aim.atLeast(0.3, 0.7),
                    rounds.compare(raw, Map.of(Report.LIANXI, ours)), NO_AXON));
        }
    }

}
