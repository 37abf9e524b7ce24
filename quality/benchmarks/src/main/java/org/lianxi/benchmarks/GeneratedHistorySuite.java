package org.lianxi.benchmarks;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Generates a history and leaves it in the database, for whoever needs one.
 */
final class GeneratedHistorySuite implements Suite {

    private static final Logger logger = LoggerFactory.getLogger(GeneratedHistorySuite.class);

    private static final int SAMPLE = 50;

    private final long events;

    private final long seed;

    GeneratedHistorySuite(long events, long seed) {
        this.events = events;
        this.seed = seed;
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public boolean onRequestOnly() {
        return true;
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        Histories histories = Histories.ofMany(engines.otherPostgresUrl(), this.seed, this.events);
        long begin = System.nanoTime();
        String key = new HistoryTables(engines.postgresUrl(), Path.of(engines.auditDirectory()))
            .write(histories.of(this.events));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        logger.info("{} events in {} ms, {} a second; signed as {}", this.events, millis,
                this.events * 1_000 / Math.max(1, millis), key);
        logger.info("{} aggregates of it loaded", LoadedAggregates.load(engines.postgresUrl(), SAMPLE));
    }

}
