package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianxi.contract.Topics;
import org.lianxi.transport.EventTopic;

/**
 * The least that a projection could do: read the records and write documents for them in
 * one unordered bulk for each collection, one after the other.
 */
final class RawProjection implements Side, AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;

    private final MongoClient client;

    private final MongoDatabase database;

    private final RawDocuments documents;

    RawProjection(String kafkaServers, String mongodbUri, RawDocuments documents) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (int i = 0; i < EventTopic.PARTITIONS; i++) {
            partitions.add(new TopicPartition(Topics.EVENTS, i));
        }
        this.consumer.assign(partitions);
        this.consumer.seekToBeginning(partitions);
        this.client = MongoClients.create(mongodbUri);
        this.database = this.client.getDatabase("raw");
        this.documents = documents;
    }

    @Override
    public Sample run(Duration window) {
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            ConsumerRecords<String, byte[]> records = this.consumer.poll(Duration.ofMillis(100));
            if (records.isEmpty()) {
                this.consumer.seekToBeginning(this.consumer.assignment());
                continue;
            }
            this.documents.of(records)
                .forEach((collection, writes) -> this.database.getCollection(collection)
                    .bulkWrite(writes, new BulkWriteOptions().ordered(false)));
            count += records.count();
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    @Override
    public void close() {
        this.consumer.close();
        this.client.close();
    }

}
