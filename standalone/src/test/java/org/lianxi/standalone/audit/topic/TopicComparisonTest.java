package org.lianxi.standalone.audit.topic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.audit.Finding;
import org.lianxi.contract.Topics;
import org.lianxi.standalone.audit.log.AuditedLog;
import org.lianxi.standalone.audit.log.LoggedEvent;
import org.lianxi.transport.Actor;
import org.lianxi.transport.EventRecords;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.TopicTail;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Kafka 的每条记录与日志核对")
class TopicComparisonTest {

    private static final List<RecordedEvent> LOG = LongStream.rangeClosed(1, 6)
        .mapToObj((index) -> new RecordedEvent(index, index - 1, "e" + index, "org.lianxi.x.v1", 1, "c", "a", index - 1,
                Instant.ofEpochSecond(index), "cmd", new Actor("x", "u1", "member"),
                ("{\"n\":" + index + "}").getBytes(StandardCharsets.UTF_8)))
        .toList();

    private final List<Finding> findings = new ArrayList<>();

    private TopicComparison compare(List<ConsumerRecord<String, byte[]>> topic, long published) {
        TopicComparison comparison = new TopicComparison(new Remembered(), this.findings::add);
        comparison.compare(topic);
        comparison.end(published);
        return comparison;
    }

    private static List<ConsumerRecord<String, byte[]>> topic() {
        return new ArrayList<>(LOG.stream().map((event) -> record(event, event.data())).toList());
    }

    private static ConsumerRecord<String, byte[]> record(RecordedEvent event, byte[] data) {
        ProducerRecord<String, byte[]> written = EventRecords.encode(Topics.EVENTS, event);
        return record(event, TopicTail.partitionOf("c"), written.key(), data, new RecordHeaders(written.headers()));
    }

    private static ConsumerRecord<String, byte[]> record(RecordedEvent event, int partition, String key, byte[] data,
            Headers headers) {
        return new ConsumerRecord<>(Topics.EVENTS, partition, event.index(), event.time().toEpochMilli(),
                TimestampType.CREATE_TIME, 0, 0, key, data, headers, Optional.empty());
    }

    private void isFound(String code, long index) {
        assertThat(this.findings).singleElement().satisfies((finding) -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.fault().exitCode()).isEqualTo(19);
            assertThat(finding.place().index()).isEqualTo(index);
        });
    }

    @Test
    @DisplayName("原样发布的没有什么可说；原样重发的也没有，只是数一数")
    void whatTheRelayWrites() {
        List<ConsumerRecord<String, byte[]>> topic = topic();
        topic.addAll(topic().subList(3, 6));
        TopicComparison comparison = compare(topic, 6);
        assertThat(this.findings).isEmpty();
        assertThat(comparison.records()).isEqualTo(9);
        assertThat(comparison.events()).isEqualTo(6);
        assertThat(comparison.repeated()).isEqualTo(3);
    }

    @Test
    @DisplayName("缺了一条：指名；还没发布的不算缺")
    void aMissingRecord() {
        List<ConsumerRecord<String, byte[]>> topic = topic();
        topic.remove(5);
        topic.remove(2);
        compare(topic, 5);
        isFound("topic.missing", 3);
    }

    @Test
    @DisplayName("载荷改了一个字：指名，并且算它不在")
    void anEditedPayload() {
        List<ConsumerRecord<String, byte[]>> topic = topic();
        topic.set(1, record(LOG.get(1), "{\"n\":9}".getBytes(StandardCharsets.UTF_8)));
        compare(topic, 0);
        isFound("topic.edited", 2);
        assertThat(this.findings.getFirst().arguments()).contains("payload");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ce_actorunit", "ce_time", "ce_type", "ce_extra" })
    @DisplayName("头部改了一项、多了一项：指名是哪一项")
    void anEditedHeader(String name) {
        List<ConsumerRecord<String, byte[]>> topic = topic();
        topic.get(1).headers().remove(name).add(name, "2020-01-01T00:00:00Z".getBytes(StandardCharsets.UTF_8));
        compare(topic, 0);
        isFound("topic.edited", 2);
        assertThat(this.findings.getFirst().arguments()).contains(name);
    }

    @Test
    @DisplayName("外来的：不是事件的、冒充序号的、日志里没有的")
    void foreignRecords() {
        List<ConsumerRecord<String, byte[]>> topic = topic();
        RecordedEvent first = LOG.getFirst();
        topic.add(record(first, 0, "c", new byte[0], new RecordHeaders()));
        topic.add(record(new RecordedEvent(2, 1, "forged", first.type(), 1, "c", "a", 9, first.time(), "cmd",
                first.actor(), first.data()), first.data()));
        topic.add(record(new RecordedEvent(99, 6, "e99", first.type(), 1, "c", "a", 9, first.time(), "cmd",
                first.actor(), first.data()), first.data()));
        compare(topic, 6);
        assertThat(this.findings).extracting(Finding::code)
            .containsExactlyInAnyOrder("topic.foreign", "topic.foreign", "topic.foreign");
    }

    @Test
    @DisplayName("两条换了位置：后到的指名")
    void reorderedRecords() {
        List<ConsumerRecord<String, byte[]>> topic = topic();
        topic.add(4, topic.remove(2));
        compare(topic, 6);
        isFound("topic.reordered", 3);
    }

    @Test
    @DisplayName("放错了分区：指名")
    void anotherPartition() {
        List<ConsumerRecord<String, byte[]>> topic = topic();
        ConsumerRecord<String, byte[]> moved = topic.get(3);
        topic.set(3, record(LOG.get(3), TopicTail.partitionOf("c") + 1, moved.key(), moved.value(), moved.headers()));
        compare(topic, 0);
        isFound("topic.edited", 4);
    }

    private static final class Remembered implements AuditedLog {

        @Override
        public void read(String conferenceId, long upTo, Consumer<LoggedEvent> each) {
            find(LOG.stream().map(RecordedEvent::index).toList()).forEach(each);
        }

        @Override
        public List<LoggedEvent> find(Collection<Long> indexes) {
            return LOG.stream()
                .filter((event) -> indexes.contains(event.index()))
                .map((event) -> new LoggedEvent(event, new byte[0], new byte[0]))
                .toList();
        }

        @Override
        public long size() {
            return LOG.size();
        }

        @Override
        public long published() {
            return LOG.size();
        }

    }

}
