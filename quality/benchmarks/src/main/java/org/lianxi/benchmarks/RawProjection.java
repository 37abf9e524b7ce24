package org.lianxi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.lianxi.contract.Topics;
import org.lianxi.transport.EventTopic;

/**
 * The least that a projection could do: read the records, write each as one document of
 * its size in an unordered bulk, one after the other.
 */
final class RawProjection implements Side, AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;

    private final MongoClient client;

    private final MongoCollection<Document> documents;

    RawProjection(String kafkaServers, String mongodbUri) {
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
        this.documents = this.client.getDatabase("raw").getCollection("documents");
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
            List<WriteModel<Document>> writes = new ArrayList<>(records.count());
            records.forEach((record) -> writes.add(new InsertOneModel<>(document(record))));
            this.documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            count += records.count();
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    private static Document document(ConsumerRecord<String, byte[]> record) {
        return new Document("_id", new ObjectId()).append("conference", record.key())
            .append("offset", record.offset())
            .append("data", new String(record.value(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        this.consumer.close();
        this.client.close();
    }

}
