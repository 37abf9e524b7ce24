package org.lianxi.standalone.audit.topic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.lianxi.audit.Finding;
import org.lianxi.contract.Topics;
import org.lianxi.standalone.audit.AuditWork;
import org.lianxi.standalone.audit.log.AuditedLog;
import org.lianxi.standalone.audit.log.LoggedEvent;
import org.lianxi.transport.EventRecords;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.TopicTail;
import org.lianxi.transport.UnreadableEventException;

/**
 * Holds every record of the topic against the event of the log that it says it is: what
 * the relay would write for that event, header by header and byte by byte. A record that
 * comes again just as it is, is the relay's doing after a restart, and good.
 */
final class TopicComparison {

    private final AuditedLog log;

    private final Consumer<Finding> found;

    private final BitSet seen = new BitSet();

    private final Map<String, Long> last = new HashMap<>();

    private long records;

    private long repeated;

    /**
     * Nothing is compared yet.
     * @param log the log
     * @param found gets each finding
     */
    TopicComparison(AuditedLog log, Consumer<Finding> found) {
        this.log = log;
        this.found = found;
    }

    /**
     * The next records, in order within each partition.
     */
    void compare(Iterable<ConsumerRecord<String, byte[]>> batch) {
        Map<ConsumerRecord<String, byte[]>, RecordedEvent> readable = new LinkedHashMap<>();
        Set<Long> indexes = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            this.records++;
            try {
                RecordedEvent event = EventRecords.decode(record);
                readable.put(record, event);
                indexes.add(event.index());
            }
            catch (UnreadableEventException ex) {
                tell(record, null, "topic.foreign", ex.getMessage());
            }
        }
        Map<Long, RecordedEvent> logged = new HashMap<>();
        this.log.find(indexes).stream().map(LoggedEvent::event).forEach((event) -> logged.put(event.index(), event));
        readable.forEach((record, event) -> compare(record, event, logged.get(event.index())));
    }

    private void compare(ConsumerRecord<String, byte[]> record, RecordedEvent said, RecordedEvent logged) {
        if (logged == null || !logged.id().equals(said.id())) {
            tell(record, said, "topic.foreign", said.id());
            return;
        }
        List<String> differing = differing(record, logged);
        if (!differing.isEmpty()) {
            tell(record, logged, "topic.edited", String.join(", ", differing));
            return;
        }
        int index = Math.toIntExact(logged.index());
        if (this.seen.get(index)) {
            this.repeated++;
            return;
        }
        this.seen.set(index);
        if (this.last.merge(logged.conferenceId(), logged.index(), Math::max) > logged.index()) {
            tell(record, logged, "topic.reordered", logged.conferenceId());
        }
    }

    /**
     * The parts of a record that are not what the relay would write.
     */
    private static List<String> differing(ConsumerRecord<String, byte[]> record, RecordedEvent logged) {
        ProducerRecord<String, byte[]> expected = EventRecords.encode(Topics.EVENTS, logged);
        List<String> differing = new ArrayList<>();
        if (record.partition() != TopicTail.partitionOf(logged.conferenceId())) {
            differing.add("partition");
        }
        if (!expected.key().equals(record.key())) {
            differing.add("key");
        }
        if (expected.timestamp() != record.timestamp()) {
            differing.add("timestamp");
        }
        Map<String, List<String>> wanted = values(expected.headers());
        Map<String, List<String>> there = values(record.headers());
        Set<String> names = new LinkedHashSet<>(wanted.keySet());
        names.addAll(there.keySet());
        names.stream()
            .filter((name) -> !wanted.getOrDefault(name, List.of()).equals(there.get(name)))
            .forEach(differing::add);
        if (!Arrays.equals(expected.value(), record.value())) {
            differing.add("payload");
        }
        return differing;
    }

    private static Map<String, List<String>> values(Headers headers) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Header header : headers) {
            values.computeIfAbsent(header.key(), (none) -> new ArrayList<>())
                .add((header.value() != null) ? new String(header.value(), StandardCharsets.UTF_8) : null);
        }
        return values;
    }

    /**
     * Everything has been read.
     * @param published index of the last event that has to be there
     */
    void end(long published) {
        List<Long> missing = new ArrayList<>();
        for (int index = this.seen.nextClearBit(1); index <= published; index = this.seen.nextClearBit(index + 1)) {
            missing.add((long) index);
            if (missing.size() == 1_000) {
                missing(missing);
            }
        }
        missing(missing);
    }

    private void missing(List<Long> indexes) {
        this.log.find(indexes).forEach((logged) -> {
            RecordedEvent event = logged.event();
            tell(place(event), "topic.missing", Long.toString(event.index()), event.type(), event.conferenceId());
        });
        indexes.clear();
    }

    private void tell(ConsumerRecord<String, byte[]> record, RecordedEvent event, String code, String what) {
        Finding.Place place = (event != null) ? place(event) : Finding.Place.NOWHERE;
        tell(place, code, Integer.toString(record.partition()), Long.toString(record.offset()), what,
                (event != null) ? Long.toString(event.index()) : "-");
    }

    private static Finding.Place place(RecordedEvent event) {
        return new Finding.Place(event.index(), event.id(), event.aggregateId(), null);
    }

    private void tell(Finding.Place place, String code, String... arguments) {
        this.found.accept(new Finding(Finding.Fault.RECORD, place, AuditWork.BUNDLE, code, List.of(arguments)));
    }

    long records() {
        return this.records;
    }

    /**
     * Records that came again just as they were.
     */
    long repeated() {
        return this.repeated;
    }

    /**
     * How many events of the log were found.
     */
    long events() {
        return this.seen.cardinality();
    }

}
