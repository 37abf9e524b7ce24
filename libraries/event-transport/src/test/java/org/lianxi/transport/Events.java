package org.lianxi.transport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.Topics;
import org.lianxi.contract.action.ProgressReported;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A log as the command service numbers it: one index over all conferences.
 */
final class Events {

    static final String LICHENG = "licheng";

    static final String OTHER = "other";

    static final Instant TIME = Instant.parse("2021-07-02T01:30:00.123Z");

    private final Map<String, Long> last = new HashMap<>();

    private final List<RecordedEvent> all = new ArrayList<>();

    Events add(String... conferences) {
        for (String conference : conferences) {
            this.all.add(next(conference));
        }
        return this;
    }

    private RecordedEvent next(String conference) {
        long index = this.all.size() + 1;
        Long previous = this.last.put(conference, index);
        return event(index, (previous != null) ? previous : 0, conference);
    }

    List<RecordedEvent> all() {
        return List.copyOf(this.all);
    }

    /** Some of them, by index. */
    List<RecordedEvent> at(long... indexes) {
        List<RecordedEvent> found = new ArrayList<>();
        for (long index : indexes) {
            found.add(this.all.get(Math.toIntExact(index) - 1));
        }
        return found;
    }

    static RecordedEvent event(long index, long previous, String conference) {
        return event(index, previous, conference, EventJson.write(fact(conference)));
    }

    static RecordedEvent event(long index, long previous, String conference, byte[] data) {
        return new RecordedEvent(index, previous, "event-" + index, EventCatalogue.nameOf(ProgressReported.class),
                EventCatalogue.revisionOf(ProgressReported.class), conference, "action-" + conference, index - 1, TIME,
                "command-" + index, new Actor("office", "wjj", "office-clerk"), data);
    }

    /** What events say, to compare them by. */
    static List<String> contents(List<RecordedEvent> events) {
        return events.stream().map((event) -> event.index() + " " + new String(event.data(), UTF_8)).toList();
    }

    static ProgressReported fact(String conference) {
        return new ProgressReported(conference, "action-" + conference, "report-1", 1, "wjj", 40, "已完成摸底",
                LocalDate.of(2021, 7, 2));
    }

    /** As the broker hands it out. */
    static ConsumerRecord<String, byte[]> record(long offset, RecordedEvent event) {
        return record(offset, EventRecords.encode(Topics.EVENTS, event));
    }

    static ConsumerRecord<String, byte[]> record(long offset, ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(Topics.EVENTS, 0, offset, TIME.toEpochMilli(), TimestampType.CREATE_TIME, 0, 0,
                sent.key(), sent.value(), new RecordHeaders(sent.headers().toArray()), Optional.empty());
    }

    /** What anybody could write to the topic. */
    static ProducerRecord<String, byte[]> garbage() {
        return new ProducerRecord<>(Topics.EVENTS, LICHENG, "垃圾".getBytes(UTF_8));
    }

}
