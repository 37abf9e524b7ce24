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
 * Whether the views of a generated history are the same however they came about: applied
 * live, batch by batch; rebuilt from the log; rebuilt once more. Every document is
 * compared, byte by byte.
 */
final class ReplaySuite implements Suite {

    private static final Logger logger = LoggerFactory.getLogger(ReplaySuite.class);

    private static final int CHUNK = 5_000;

    private final long events;

    private final long seed;

    ReplaySuite(long events, long seed) {
        this.events = events;
        this.seed = seed;
    }

    @Override
    public String id() {
        return "replay-equals-live";
    }

    @Override
    public boolean onRequestOnly() {
        return true;
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        Map<String, Long> last = publish(engines, Histories.ofMany(engines.otherPostgresUrl(), this.seed));
        try (QueryContext query = new QueryContext(engines.kafkaServers(), engines.mongodbUri(), true)) {
            Rebuilding rebuilding = new Rebuilding(query.url());
            long begin = System.nanoTime();
            rebuilding.awaitLive(last);
            logger.info("live: {}", Rate.of(this.events, System.nanoTime() - begin));
            Map<String, String> live = rebuilding.rebuild("rebuilt from the log", true);
            Map<String, String> again = rebuilding.rebuild("rebuilt again", false);
            if (!live.equals(again)) {
                throw new IllegalStateException("a second rebuild differs: " + live + " and " + again);
            }
        }
    }

    private Map<String, Long> publish(Engines engines, Histories histories) throws Exception {
        Map<String, Long> last = new HashMap<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.kafkaServers()))) {
            EventTopic.ensure(admin);
        }
        long begin = System.nanoTime();
        Iterator<StoredFact> history = histories.of(this.events);
        try (EventPublisher publisher = new EventPublisher(engines.kafkaServers())) {
            while (history.hasNext()) {
                List<RecordedEvent> chunk = new ArrayList<>(CHUNK);
                while (chunk.size() < CHUNK && history.hasNext()) {
                    RecordedEvent event = history.next().event();
                    chunk.add(event);
                    last.put(event.conferenceId(), event.index());
                }
                if (publisher.publish(chunk) != chunk.size()) {
                    throw new IllegalStateException("the broker did not take all events");
                }
            }
        }
        logger.info("{} conferences published: {}", last.size(), Rate.of(this.events, System.nanoTime() - begin));
        return last;
    }

}
