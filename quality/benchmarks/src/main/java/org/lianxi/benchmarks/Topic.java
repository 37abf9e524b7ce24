package org.lianxi.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.lianxi.scenarios.history.StoredFact;
import org.lianxi.transport.EventPublisher;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topic with a history in it, as the relay would have published it.
 *
 * @param last index of the last event, by conference
 */
record Topic(Map<String, Long> last) {

    private static final Logger logger = LoggerFactory.getLogger(Topic.class);

    private static final int CHUNK = 5_000;

    static Topic filled(String kafkaServers, Iterator<StoredFact> history) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafkaServers))) {
            EventTopic.ensure(admin);
        }
        Map<String, Long> last = new HashMap<>();
        long begin = System.nanoTime();
        long published = 0;
        try (EventPublisher publisher = new EventPublisher(kafkaServers)) {
            while (history.hasNext()) {
                List<RecordedEvent> chunk = chunk(history);
                chunk.forEach((event) -> last.put(event.conferenceId(), event.index()));
                if (publisher.publish(chunk) != chunk.size()) {
                    throw new IllegalStateException("the broker did not take all events");
                }
                published += chunk.size();
            }
        }
        logger.info("{} conferences published: {}", last.size(), Rate.of(published, System.nanoTime() - begin));
        return new Topic(Map.copyOf(last));
    }

    private static List<RecordedEvent> chunk(Iterator<StoredFact> history) {
        List<RecordedEvent> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && history.hasNext()) {
            chunk.add(history.next().event());
        }
        return chunk;
    }

}
