package org.lianxi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/**
 * The way of one record from a producer through the broker to a consumer and into a
 * document.
 */
final class RawPassage implements AutoCloseable {

    private static final TopicPartition PARTITION = new TopicPartition("raw.passage", 0);

    private final KafkaProducer<String, byte[]> producer;

    private final KafkaConsumer<String, byte[]> consumer;

    private final MongoClient client;

    private final MongoCollection<Document> documents;

    private final byte[] value = new Prose(5).summary().repeat(2).getBytes(StandardCharsets.UTF_8);

    private long number;

    RawPassage(String kafkaServers, String mongodbUri) throws Exception {
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers))) {
            admin.createTopics(List.of(new NewTopic(PARTITION.topic(), 1, (short) 1))).all().get();
        }
        this.producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers,
                ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.LINGER_MS_CONFIG, 0), new StringSerializer(),
                new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        50, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(), new ByteArrayDeserializer());
        this.consumer.assign(List.of(PARTITION));
        this.consumer.seekToBeginning(List.of(PARTITION));
        this.client = MongoClients.create(mongodbUri);
        this.documents = this.client.getDatabase("raw").getCollection("passed");
    }

    void pass() throws Exception {
        this.producer.send(new ProducerRecord<>(PARTITION.topic(), "conference", this.value)).get();
        int received = 0;
        while (received == 0) {
            for (ConsumerRecord<String, byte[]> record : this.consumer.poll(Duration.ofMillis(200))) {
                write(record);
                received++;
            }
        }
    }

    private void write(ConsumerRecord<String, byte[]> record) {
        String id = "action-" + this.number++ % 200;
        Document document = new Document("_id", id).append("offset", record.offset())
            .append("data", new String(record.value(), StandardCharsets.UTF_8));
        this.documents.bulkWrite(
                List.of(new ReplaceOneModel<>(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true))));
    }

    @Override
    public void close() {
        this.producer.close();
        this.consumer.close();
        this.client.close();
    }

}
