package org.lianxi.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the views of a generated history are the same however they came about: applied
 * live, batch by batch; rebuilt from the log; rebuilt once more. Every document is
 * compared, byte by byte.
 */
final class ReplaySuite implements Suite {

    private static final Logger logger = LoggerFactory.getLogger(ReplaySuite.class);

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
        Topic topic = Topic.filled(engines.kafkaServers(),
                Histories.ofMany(engines.otherPostgresUrl(), this.seed, this.events).of(this.events));
        try (QueryContext query = new QueryContext(engines.kafkaServers(), engines.mongodbUri(), true)) {
            Rebuilding rebuilding = new Rebuilding(query.url());
            long begin = System.nanoTime();
            rebuilding.awaitLive(topic.last());
            logger.info("live: {}", Rate.of(this.events, System.nanoTime() - begin));
            askAboutThePast(rebuilding, topic);
            Map<String, String> first = rebuilding.rebuild(true).requireEqualToLive();
            Map<String, String> second = rebuilding.rebuild(false).requireEqualToLive();
            if (!first.equals(second)) {
                throw new IllegalStateException("a second rebuild differs: " + first + " and " + second);
            }
            logger.info("Replayed is live, twice: {}", first);
        }
    }

    /**
     * How long the first question about a past takes, and one about a little later.
     */
    private static void askAboutThePast(Rebuilding service, Topic topic) throws Exception {
        Map.Entry<String, Long> conference = Collections.max(topic.last().entrySet(), Map.Entry.comparingByValue());
        for (int percent : List.of(90, 95, 95)) {
            long index = conference.getValue() * percent / 100;
            long nanos = service.ask("/api/conferences/" + conference.getKey() + "/actions?asOf=index:" + index);
            logger.info("{} as of index {}: answered after {} ms", conference.getKey(), index, nanos / 1_000_000);
        }
    }

}
