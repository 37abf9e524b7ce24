package org.lianxi.standalone.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.contract.Topics;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.TopicEnds;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("主题的末尾")
class TopicEndsIT {

    @TempDir
    Path directory;

    @Test
    @DisplayName("读到末尾才算读完；换了主题、没有主题、没有代理，都不算")
    void aConsumerHasReadAllOrNot() throws Exception {
        String address;
        try (KafkaEngine engine = new KafkaEngine(this.directory, 0)) {
            engine.start();
            address = engine.address();
            assertThat(TopicEnds.read(address)).isEmpty();

            String topicId = twoRecords(address);
            TopicEnds ends = TopicEnds.read(address).orElseThrow();

            assertThat(ends.offsets()).hasSize(EventTopic.PARTITIONS).containsEntry(3, 2L).containsEntry(4, 0L);
            assertThat(ends.reachedBy(List.of(position(topicId, 2)))).isTrue();
            assertThat(ends.reachedBy(List.of(position(topicId, 1)))).isFalse();
            assertThat(ends.reachedBy(List.of(position("another", 2)))).isFalse();
            assertThat(ends.reachedBy(List.of())).isFalse();
        }
        assertThat(TopicEnds.read(address)).isEmpty();
    }

    private static String twoRecords(String address) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", address, "acks", "all");
        try (Admin admin = Admin.create(settings);
                KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(),
                        new StringSerializer())) {
            String topicId = EventTopic.ensure(admin);
            producer.send(new ProducerRecord<>(Topics.EVENTS, 3, "c", "一")).get();
            producer.send(new ProducerRecord<>(Topics.EVENTS, 3, "c", "二")).get();
            return topicId;
        }
    }

    private static PartitionPosition position(String topicId, long nextOffset) {
        return new PartitionPosition(3, topicId, nextOffset, Map.of());
    }

}
