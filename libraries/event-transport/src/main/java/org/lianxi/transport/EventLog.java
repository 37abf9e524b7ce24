package org.lianxi.transport;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianxi.contract.Topics;

/**
 * Reads the log again from the topic, beside the consumers and without their group.
 */
public final class EventLog {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofMillis(200);

    private static final int RECORDS = 2_000;

    private final String bootstrapServers;

    private final Supplier<? extends Collection<SkippedEvent>> skipped;

    /**
     * Connects only while it reads.
     * @param bootstrapServers addresses of the brokers
     * @param skipped what an operator has decided to go on without
     */
    public EventLog(String bootstrapServers, Supplier<? extends Collection<SkippedEvent>> skipped) {
        this.bootstrapServers = bootstrapServers;
        this.skipped = skipped;
    }

    /**
     * Reads events again, of each conference those up to an index.
     * @param from where an earlier reading has left off; without it, from the start
     * @param upTo the last index wanted, by conference; it must be that of an event of
     * the conference
     * @param batches gets the events in order within each conference, without repeats and
     * holes, and the positions from which reading could go on
     * @throws LogUnavailableException if the broker does not answer, or the topic does
     * not hold all of it
     */
    public void read(List<PartitionPosition> from, Map<String, Long> upTo, Consumer<EventBatch> batches) {
        if (upTo.isEmpty()) {
            return;
        }
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings(), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            read(consumer, new LogReading(topicId(), from, upTo, new Skips(this.skipped.get())), batches);
        }
        catch (KafkaException ex) {
            throw new LogUnavailableException("the broker does not answer", ex);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest", ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50, ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE.toMillis()), ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE.toMillis()));
    }

    private static void read(KafkaConsumer<String, byte[]> consumer, LogReading reading, Consumer<EventBatch> batches) {
        Set<TopicPartition> partitions = reading.partitions()
            .stream()
            .map((partition) -> new TopicPartition(Topics.EVENTS, partition))
            .collect(Collectors.toSet());
        consumer.assign(partitions);
        partitions.forEach((partition) -> consumer.seek(partition, reading.nextOffset(partition.partition())));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        long heardAt = System.nanoTime();
        while (!reading.isComplete()) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            if (records.isEmpty()) {
                verify(consumer, ends, heardAt);
                continue;
            }
            EventBatch batch = reading.take(records);
            if (!batch.events().isEmpty()) {
                batches.accept(batch);
            }
            // What was done with the events, such as writing views, is not the broker's
            // silence.
            heardAt = System.nanoTime();
        }
    }

    /**
     * Nothing comes: either all has been read and it is not enough, or the broker is
     * away.
     */
    private static void verify(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, long heardAt) {
        boolean atEnd = ends.entrySet()
            .stream()
            .allMatch((end) -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
        if (atEnd) {
            throw new LogUnavailableException("the topic does not hold all of the log", null);
        }
        if (System.nanoTime() - heardAt > PATIENCE.toNanos()) {
            throw new LogUnavailableException("nothing comes from the broker", null);
        }
    }

    private String topicId() {
        try (Admin admin = Admin.create(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.bootstrapServers,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()),
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis())))) {
            return EventTopic.id(admin);
        }
        catch (ExecutionException | TimeoutException ex) {
            throw new LogUnavailableException("the topic does not answer", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted", ex);
        }
    }

}
