package org.lianxi.scenarios;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.lianxi.query.past.PastEvents;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;

/**
 * A log that is at hand instead of in a topic.
 */
record KeptLog(List<RecordedEvent> events) implements PastEvents {

    private static final int BATCH = 2_000;

    static List<Integer> partitions() {
        return IntStream.range(0, EventTopic.PARTITIONS).boxed().toList();
    }

    @Override
    public void read(List<PartitionPosition> from, Map<String, Long> upTo, Consumer<EventBatch> batches) {
        Map<String, Long> read = new TreeMap<>();
        from.forEach((position) -> read.putAll(position.conferences()));
        List<RecordedEvent> wanted = this.events.stream()
            .filter((event) -> event.index() <= upTo.getOrDefault(event.conferenceId(), 0L)
                    && event.index() > read.getOrDefault(event.conferenceId(), 0L))
            .toList();
        for (int begin = 0; begin < wanted.size(); begin += BATCH) {
            List<RecordedEvent> batch = wanted.subList(begin, Math.min(wanted.size(), begin + BATCH));
            batch.forEach((event) -> read.put(event.conferenceId(), event.index()));
            batches.accept(new EventBatch(batch, List.of(new PartitionPosition(0, "topic", 0, new TreeMap<>(read))),
                    List.of()));
        }
    }

}
