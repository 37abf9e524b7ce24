package org.lianxi.query.ingest;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lianxi.transport.EventTopic;
import org.lianxi.transport.SkippedEvent;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * How far the views in a store have come, for somebody else than the service that keeps
 * them.
 */
public final class StoredProgress {

    private final MongoDatabaseFactory database;

    private final Clock clock;

    /**
     * Nothing is read yet.
     * @param database the store
     * @param clock what time it is
     */
    public StoredProgress(MongoDatabaseFactory database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How far each conference has come. A conference that is held back stands before the
     * event that could not be applied.
     * @return log index up to which its events are in the views
     */
    public Map<String, Long> reached() {
        List<Integer> partitions = IntStream.range(0, EventTopic.PARTITIONS).boxed().toList();
        Map<String, Long> reached = new HashMap<>();
        new Positions(this.database).find(partitions).forEach((position) -> reached.putAll(position.conferences()));
        ParkedEvents parked = new ParkedEvents(this.database, this.clock);
        parked.readOnce();
        parked.conferences()
            .forEach((held) -> reached.computeIfPresent(held.conferenceId(),
                    (id, index) -> Math.min(index, held.firstIndex() - 1)));
        return reached;
    }

    /**
     * What operators have decided to go on without.
     * @return events that are not in the views
     */
    public Collection<SkippedEvent> skipped() {
        return new SkippedEvents(this.database, this.clock).all();
    }

}
