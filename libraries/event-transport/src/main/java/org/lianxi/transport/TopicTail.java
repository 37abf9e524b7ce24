package org.lianxi.transport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.lianxi.contract.Topics;

/**
 * How far the topic really holds the log. A broker that acknowledges before its disk has
 * the record can lose the tail of a partition.
 */
public final class TopicTail {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long LOOK_BACK = 20;

    private TopicTail() {
    }

    /**
     * The partition that a conference's events are published to.
     * @param conferenceId the conference
     * @return the producer's own choice for that key
     */
    public static int partitionOf(String conferenceId) {
        return Utils.toPositive(Utils.murmur2(conferenceId.getBytes(StandardCharsets.UTF_8))) % EventTopic.PARTITIONS;
    }

    /**
     * Reads the end of each partition. The last record alone would not do: what somebody
     * else has put there says nothing about the log.
     * @param bootstrapServers addresses of the brokers
     * @return log index of the last event, by partition; 0 for an empty one
     */
    public static Map<Integer, Long> lastIndexes(String bootstrapServers) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest", ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
        List<TopicPartition> partitions = IntStream.range(0, EventTopic.PARTITIONS)
            .mapToObj((partition) -> new TopicPartition(Topics.EVENTS, partition))
            .toList();
        Map<Integer, Long> last = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            for (TopicPartition partition : partitions) {
                last.put(partition.partition(), 0L);
                consumer.seek(partition, Math.max(0, ends.get(partition) - LOOK_BACK));
            }
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline && partitions.stream()
                .anyMatch((partition) -> consumer.position(partition, PATIENCE) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    last.merge(record.partition(), indexOf(record), Math::max);
                }
            }
        }
        return last;
    }

    private static long indexOf(ConsumerRecord<String, byte[]> record) {
        try {
            return EventRecords.decode(record).index();
        }
        catch (UnreadableEventException ex) {
            return 0;
        }
    }

}
