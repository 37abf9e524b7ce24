package org.lianxi.benchmarks;

import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.lianxi.transport.EventTopic;

/**
 * From the topic to the views.
 */
final class LiveSuite implements Suite {

    @Override
    public String id() {
        return "B3a";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.kafkaServers()))) {
            EventTopic.ensure(admin);
        }
        try (LiveProjection ours = new LiveProjection(engines.kafkaServers(), engines.mongodbUri());
                RawProjection raw = new RawProjection(engines.kafkaServers(), engines.mongodbUri())) {
            rows.add(new Row("B3a live", "consume, then one bulk insert", "events/s", Row.Aim.atLeast(0.3, 0.7),
                    rounds.compare(raw, Map.of(Report.LIANXI, ours)),
                    Map.of(Report.AXON, "Axon leaves the views to the application; there is no default to measure")));
        }
    }

}
