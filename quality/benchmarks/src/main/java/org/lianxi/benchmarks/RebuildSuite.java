package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.Map;

/**
 * From an empty generation to rebuilt views.
 */
final class RebuildSuite implements Suite {

    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private static final Map<String, String> NO_AXON = Map.of(Report.AXON,
            "Axon leaves the views to the application; there is no default to measure");

    private final long events;

    private final long seed;

    RebuildSuite(long events, long seed) {
        this.events = events;
        this.seed = seed;
    }

    @Override
    public String id() {
        return "B3b";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        Topic topic = Topic.filled(engines.kafkaServers(),
                Histories.ofMany(engines.otherPostgresUrl(), this.seed, this.events).of(this.events));
        try (QueryContext query = new QueryContext(engines.kafkaServers(), engines.mongodbUri(), true)) {
            Rebuilding ours = new Rebuilding(query.url());
            ours.awaitLive(topic.last());
            row(engines, rounds, rows, ours, "B3b rebuild",
                    "consume, then one upsert per event, of its aggregate's view",
                    UpsertPerEvent.ofOne(engines.mongodbUri()));
            row(engines, rounds, rows, ours, "B3b rebuild, all views of an event upserted on the raw side",
                    "consume, then one upsert for each view of the event", UpsertPerEvent.ofAll(engines.mongodbUri()));
        }
    }

    private static void row(Engines engines, Rounds rounds, Rows rows, Rebuilding ours, String name, String baseline,
            UpsertPerEvent.Views views) throws Exception {
        try (UpsertPerEvent raw = new UpsertPerEvent(engines.kafkaServers(), engines.mongodbUri(), views)) {
            if (rounds.warm()) {
                raw.run(WARM_UP);
                ours.warmUp(WARM_UP);
            }
            rows.add(new Row(name, baseline, "events/s", Row.Aim.atLeast(3, 10),
                    rounds.compare(raw, Map.of(Report.LIANXI, ours)), NO_AXON));
        }
    }

}
