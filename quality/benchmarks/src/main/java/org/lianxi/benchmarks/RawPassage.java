package org.lianxi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The way of one record from a producer through the broker to a consumer and into
 * documents.
 */
final class RawPassage implements AutoCloseable {

    private static final int SUBJECTS = 200;

    private final TopicPartition partition;

    private final KafkaProducer<String, byte[]> producer;

    private final KafkaConsumer<String, byte[]> consumer;

    private final MongoClient client;

    private final MongoDatabase database;

    private final RawDocuments documents;

    private final byte[] value = new Prose(5).summary().repeat(2).getBytes(StandardCharsets.UTF_8);

    private long number;

    RawPassage(String kafkaServers, String mongodbUri, RawDocuments documents) throws Exception {
        this.partition = new TopicPartition("raw.passage." + UUID.randomUUID(), 0);
        this.documents = documents;
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers))) {
            admin.createTopics(List.of(new NewTopic(this.partition.topic(), 1, (short) 1))).all().get();
        }
        this.producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers,
                ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.LINGER_MS_CONFIG, 0), new StringSerializer(),
                new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        50, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(), new ByteArrayDeserializer());
        this.consumer.assign(List.of(this.partition));
        this.consumer.seekToBeginning(List.of(this.partition));
        this.client = MongoClients.create(mongodbUri);
        this.database = this.client.getDatabase("raw");
    }

    /**
     * Passes one record on.
     * @return id of what it is about
     */
    String pass() throws Exception {
        String subject = "action-" + this.number++ % SUBJECTS;
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(this.partition.topic(), "conference", this.value);
        record.headers().add("ce_subject", subject.getBytes(StandardCharsets.UTF_8));
        this.producer.send(record).get();
        int received = 0;
        while (received == 0) {
            ConsumerRecords<String, byte[]> records = this.consumer.poll(Duration.ofMillis(200));
            if (!records.isEmpty()) {
                this.documents.of(records)
                    .forEach((collection, writes) -> this.database.getCollection(collection).bulkWrite(writes));
            }
            received += records.count();
        }
        return subject;
    }

    @Override
    public void close() {
        this.producer.close();
        this.consumer.close();
        this.client.close();
    }

}
