package org.lianxi.transport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianxi.contract.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topic of all checkpoints: one partition, so that they come in the order in which
 * they were signed. Whoever has read it up to some checkpoint has all before it.
 */
public final class CheckpointTopic {

    static final TopicPartition PARTITION = new TopicPartition(Topics.CHECKPOINTS, 0);

    /**
     * Header that says how many entries the checkpoint before covers.
     */
    private static final String PREVIOUS = "previoussize";

    private static final Logger logger = LoggerFactory.getLogger(CheckpointTopic.class);

    private static final KeptTopic TOPIC = new KeptTopic(Topics.CHECKPOINTS, 1);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofMillis(200);

    private static final long LOOK_BACK = 20;

    private CheckpointTopic() {
    }

    /**
     * Creates the topic if it is not there.
     * @param bootstrapServers addresses of the brokers
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if the cluster refuses
     * @throws TimeoutException if the cluster does not answer in time
     */
    public static void ensure(String bootstrapServers)
            throws InterruptedException, ExecutionException, TimeoutException {
        Admin admin = admin(bootstrapServers);
        try {
            TOPIC.ensure(admin);
        }
        finally {
            admin.close(Duration.ZERO);
        }
    }

    static String id(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        return TOPIC.id(admin);
    }

    /**
     * How far the topic really holds the checkpoints.
     * @param bootstrapServers addresses of the brokers
     * @return how many entries the last one covers, 0 when there is none
     */
    public static long lastSize(String bootstrapServers) {
        long last = 0;
        try (KafkaConsumer<String, String> consumer = consumer(bootstrapServers)) {
            consumer.assign(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION), PATIENCE).get(PARTITION);
            consumer.seek(PARTITION, Math.max(0, end - LOOK_BACK));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline && consumer.position(PARTITION, PATIENCE) < end) {
                for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                    last = Math.max(last, read(record).map((checkpoint) -> checkpoint.head().size()).orElse(0L));
                }
            }
        }
        return last;
    }

    static Admin admin(String bootstrapServers) {
        int millis = Math.toIntExact(PATIENCE.toMillis());
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis));
    }

    static KafkaConsumer<String, String> consumer(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    static ProducerRecord<String, String> write(SignedCheckpoint checkpoint) {
        ProducerRecord<String, String> record = new ProducerRecord<>(Topics.CHECKPOINTS,
                Long.toString(checkpoint.head().size()), checkpoint.note());
        record.headers().add(PREVIOUS, Long.toString(checkpoint.previousSize()).getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /**
     * Reads a record. What somebody else has put there is no checkpoint and holds nobody
     * up.
     */
    static Optional<SignedCheckpoint> read(ConsumerRecord<String, String> record) {
        try {
            Header previous = record.headers().lastHeader(PREVIOUS);
            if (record.value() == null || previous == null) {
                throw new UnreadableEventException("not a checkpoint", null);
            }
            return Optional.of(SignedCheckpoint.of(Long.parseLong(new String(previous.value(), StandardCharsets.UTF_8)),
                    record.value()));
        }
        catch (UnreadableEventException | NumberFormatException ex) {
            logger.warn("What is at {} of {} is passed over: {}", record.offset(), record.topic(), ex.getMessage());
            return Optional.empty();
        }
    }

}
