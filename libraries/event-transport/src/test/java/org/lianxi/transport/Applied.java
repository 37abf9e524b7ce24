package org.lianxi.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that remembers what it applied, and its positions with it.
 */
final class Applied implements EventBatchHandler {

    private final List<RecordedEvent> events = new CopyOnWriteArrayList<>();

    private final List<RejectedRecord> rejected = new CopyOnWriteArrayList<>();

    private final Map<Integer, PartitionPosition> positions = new ConcurrentHashMap<>();

    private final List<SkippedEvent> skipped = new CopyOnWriteArrayList<>();

    private final AtomicInteger failures = new AtomicInteger();

    /** Makes the next batches fail. */
    void failing(int times) {
        this.failures.set(times);
    }

    int failuresLeft() {
        return this.failures.get();
    }

    @Override
    public List<PartitionPosition> positions(Collection<Integer> partitions) {
        return partitions.stream().map(this.positions::get).filter((found) -> found != null).toList();
    }

    @Override
    public void handle(EventBatch batch) {
        if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("not now");
        }
        this.events.addAll(batch.events());
        this.rejected.addAll(batch.rejected());
        batch.positions().forEach(this::stand);
    }

    @Override
    public Collection<SkippedEvent> skipped() {
        return this.skipped;
    }

    /** Goes on without some events, from the start of the topic and after an index. */
    void skip(List<RecordedEvent> events, long seen) {
        events.stream().map(SkippedEvent::of).forEach(this.skipped::add);
        String conference = events.getFirst().conferenceId();
        PartitionPosition before = position(conference);
        stand(new PartitionPosition(before.partition(), before.topicId(), 0, Map.of(conference, seen)));
    }

    void stand(PartitionPosition position) {
        this.positions.put(position.partition(), position);
    }

    List<Long> of(String conference) {
        List<Long> indexes = new ArrayList<>();
        this.events.stream()
            .filter((event) -> event.conferenceId().equals(conference))
            .forEach((event) -> indexes.add(event.index()));
        return indexes;
    }

    List<RecordedEvent> events() {
        return this.events;
    }

    List<RejectedRecord> rejected() {
        return this.rejected;
    }

    PartitionPosition position(String conference) {
        return this.positions.get(TopicTail.partitionOf(conference));
    }

}
