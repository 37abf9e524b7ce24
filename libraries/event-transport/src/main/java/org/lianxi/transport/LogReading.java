package org.lianxi.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the log has been read again. Events beyond what is wanted are left for a later
 * reading, which begins before the first of them.
 */
final class LogReading {

    private final String topicId;

    private final Map<String, Long> upTo;

    private final Skips skips;

    private final Map<Integer, Long> offsets = new TreeMap<>();

    private final Map<Integer, Map<String, Long>> read = new HashMap<>();

    private final Map<Integer, Long> left = new HashMap<>();

    private int incomplete;

    LogReading(String topicId, Collection<PartitionPosition> from, Map<String, Long> upTo, Skips skips) {
        this.topicId = topicId;
        this.skips = skips;
        this.upTo = Map.copyOf(upTo);
        upTo.keySet().forEach((conference) -> {
            int partition = TopicTail.partitionOf(conference);
            this.offsets.put(partition, 0L);
            this.read.put(partition, new HashMap<>());
        });
        from.stream()
            .filter((position) -> this.read.containsKey(position.partition()))
            .forEach((position) -> begin(position, topicId));
        this.incomplete = Math.toIntExact(
                upTo.entrySet().stream().filter((wanted) -> lastOf(wanted.getKey()) < wanted.getValue()).count());
    }

    private void begin(PartitionPosition position, String currentTopic) {
        this.read.get(position.partition()).putAll(position.conferences());
        if (currentTopic.equals(position.topicId())) {
            this.offsets.put(position.partition(), position.nextOffset());
        }
    }

    private long lastOf(String conference) {
        return this.read.get(TopicTail.partitionOf(conference)).getOrDefault(conference, 0L);
    }

    Set<Integer> partitions() {
        return this.offsets.keySet();
    }

    long nextOffset(int partition) {
        return this.offsets.get(partition);
    }

    boolean isComplete() {
        return this.incomplete == 0;
    }

    EventBatch take(ConsumerRecords<String, byte[]> records) {
        List<RecordedEvent> events = new ArrayList<>(records.count());
        for (TopicPartition partition : records.partitions()) {
            records.records(partition).forEach((record) -> take(record, events));
        }
        return new EventBatch(events, positions(), List.of());
    }

    /**
     * The key alone tells whether a record is of a conference that is asked for; what is
     * no event is passed over, as consumers do.
     */
    private void take(ConsumerRecord<String, byte[]> record, List<RecordedEvent> events) {
        this.offsets.put(record.partition(), record.offset() + 1);
        Map<String, Long> seen = this.read.get(record.partition());
        Long last = this.upTo.get(record.key());
        if (last == null) {
            this.left.putIfAbsent(record.partition(), record.offset());
            return;
        }
        RecordedEvent event = decode(record);
        long before = seen.getOrDefault(record.key(), 0L);
        if (event == null || event.index() <= before || this.skips.contain(event)) {
            return;
        }
        if (event.index() > last || !this.skips.fill(event, before)) {
            this.left.putIfAbsent(record.partition(), record.offset());
            return;
        }
        seen.put(record.key(), event.index());
        events.add(event);
        if (event.index() == last) {
            this.incomplete--;
        }
    }

    private static RecordedEvent decode(ConsumerRecord<String, byte[]> record) {
        try {
            return EventRecords.decode(record);
        }
        catch (UnreadableEventException ex) {
            return null;
        }
    }

    private List<PartitionPosition> positions() {
        return this.offsets.entrySet()
            .stream()
            .map((end) -> new PartitionPosition(end.getKey(), this.topicId,
                    this.left.getOrDefault(end.getKey(), end.getValue()), Map.copyOf(this.read.get(end.getKey()))))
            .toList();
    }

}
