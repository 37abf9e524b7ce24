package org.lianxi.standalone.audit.topic;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianxi.contract.Topics;
import org.lianxi.transport.EventTopic;

/**
 * Reads the topic from its beginning to where it ended when the reading began. It is no
 * member of a group and leaves no trace.
 */
final class TopicReading implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private static final int PATIENCE_MILLIS = 10_000;

    private final KafkaConsumer<String, byte[]> consumer;

    private final Map<TopicPartition, Long> ends;

    /**
     * Connects, and looks where the topic ends.
     * @param bootstrapServers addresses of the brokers
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer, or
     * there is no topic
     */
    TopicReading(String bootstrapServers) {
        this.consumer = new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest", ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS), new StringDeserializer(),
                new ByteArrayDeserializer());
        try {
            this.ends = this.consumer.endOffsets(IntStream.range(0, EventTopic.PARTITIONS)
                .mapToObj((partition) -> new TopicPartition(Topics.EVENTS, partition))
                .toList());
        }
        catch (KafkaException ex) {
            this.consumer.close();
            throw ex;
        }
    }

    /**
     * Reads from the beginning to that end.
     * @param batches gets records, in order within each partition
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    void read(Consumer<Iterable<ConsumerRecord<String, byte[]>>> batches) {
        this.consumer.assign(this.ends.keySet());
        this.consumer.seekToBeginning(this.ends.keySet());
        while (this.ends.entrySet().stream().anyMatch((end) -> this.consumer.position(end.getKey()) < end.getValue())) {
            batches.accept(this.consumer.poll(POLL));
        }
    }

    @Override
    public void close() {
        this.consumer.close();
    }

}
