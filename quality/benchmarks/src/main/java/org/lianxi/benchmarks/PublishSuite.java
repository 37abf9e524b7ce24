package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.lianxi.transport.EventPublisher;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.RecordedEvent;

/**
 * From recorded events to acknowledged records.
 */
final class PublishSuite implements Suite {

    private static final int CHUNK = 1_000;

    @Override
    public String id() {
        return "B2";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        List<RecordedEvent> events = SyntheticLog.reports(CHUNK);
        Map<String, String> notRun = new LinkedHashMap<>();
        Map<String, Side> sides = new LinkedHashMap<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.kafkaServers()));
                EventPublisher publisher = new EventPublisher(engines.kafkaServers());
                RawPublisher raw = new RawPublisher(engines.kafkaServers(), events);
                AxonDefaults axon = new AxonDefaults(engines, true)) {
            EventTopic.ensure(admin);
            admin.createTopics(List.of(topic(RawPublisher.TOPIC), topic(AxonPublisher.TOPIC))).all().get();
            sides.put(Report.LIANXI, (window) -> publish(publisher, events, window));
            sides.put(Report.AXON, new AxonPublisher(axon, admin));
            rows.add(new Row("B2 publisher alone (events at hand → acknowledged, chunks of 1,000)",
                    "producer, encoded records", "events/s", Row.Aim.atLeast(0.2, 0.5), rounds.compare(raw, sides),
                    notRun));
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, EventTopic.PARTITIONS, (short) 1);
    }

    private static Sample publish(EventPublisher publisher, List<RecordedEvent> events, Duration window)
            throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            count += publisher.publish(events);
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

}
