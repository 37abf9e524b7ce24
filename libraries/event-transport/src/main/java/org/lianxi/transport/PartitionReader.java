package org.lianxi.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads one partition's records: drops what was seen, and holds a conference back where
 * an event is missing, until the relay has filled the hole or an operator has decided to
 * go on without what is there.
 */
final class PartitionReader {

    private final int partition;

    private final String topicId;

    private final Map<String, Long> conferences;

    private final Skips skips;

    private final Map<String, WaitingEvent> waiting = new ConcurrentSkipListMap<>();

    private long nextOffset;

    PartitionReader(PartitionPosition position, Skips skips) {
        this.partition = position.partition();
        this.topicId = position.topicId();
        this.nextOffset = position.nextOffset();
        this.conferences = new HashMap<>(position.conferences());
        this.skips = skips;
    }

    /**
     * Takes records in.
     * @param records the next records of the partition
     * @param events receives the events to apply
     * @param rejected receives what is no event
     * @return whether a hole has newly shown itself, so that reading from the start is
     * worth while
     */
    boolean read(List<ConsumerRecord<String, byte[]>> records, List<RecordedEvent> events,
            List<RejectedRecord> rejected) {
        boolean hole = false;
        for (ConsumerRecord<String, byte[]> record : records) {
            this.nextOffset = record.offset() + 1;
            try {
                RecordedEvent event = EventRecords.decode(record);
                long seen = this.conferences.getOrDefault(event.conferenceId(), 0L);
                if (event.index() <= seen || this.skips.contain(event)) {
                    continue;
                }
                if (!this.skips.fill(event, seen)) {
                    hole |= this.waiting.putIfAbsent(event.conferenceId(), new WaitingEvent(event, seen)) == null;
                    continue;
                }
                this.waiting.remove(event.conferenceId());
                this.conferences.put(event.conferenceId(), event.index());
                events.add(event);
            }
            catch (UnreadableEventException ex) {
                rejected.add(new RejectedRecord(this.partition, record.offset(), ex.getMessage()));
            }
        }
        return hole;
    }

    PartitionPosition position() {
        return new PartitionPosition(this.partition, this.topicId, this.nextOffset, Map.copyOf(this.conferences));
    }

    List<WaitingEvent> waiting() {
        return List.copyOf(this.waiting.values());
    }

}
