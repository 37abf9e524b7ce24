package org.lianxi.standalone;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lianxi.contract.Topics;
import org.lianxi.transport.TopicTail;

/**
 * Does to a conference's partition what nobody should.
 */
final class DoctoredTopic implements AutoCloseable {

    private final Map<String, Object> servers;

    private final String conference;

    private final TopicPartition partition;

    private final KafkaProducer<String, byte[]> producer;

    DoctoredTopic(String bootstrapServers, String conference) {
        this.servers = Map.of("bootstrap.servers", bootstrapServers);
        this.conference = conference;
        this.partition = new TopicPartition(Topics.EVENTS, TopicTail.partitionOf(conference));
        this.producer = new KafkaProducer<>(this.servers, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * What is no event at all.
     */
    void addForeign() throws Exception {
        send(new ProducerRecord<>(Topics.EVENTS, this.partition.partition(), this.conference, bytes("{}")));
    }

    /**
     * The last event once more, with another payload.
     */
    void addEdited() throws Exception {
        ConsumerRecord<String, byte[]> last = records().stream()
            .filter((record) -> record.headers().lastHeader("ce_id") != null)
            .toList()
            .getLast();
        send(new ProducerRecord<>(Topics.EVENTS, last.partition(), last.timestamp(), last.key(),
                bytes("{\"edited\": true}"), last.headers()));
    }

    private void send(ProducerRecord<String, byte[]> record) throws Exception {
        this.producer.send(record).get();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void loseTheFirst(int records) throws Exception {
        try (Admin admin = Admin.create(this.servers)) {
            admin
                .deleteRecords(
                        Map.of(this.partition, RecordsToDelete.beforeOffset(records().getFirst().offset() + records)))
                .all()
                .get();
        }
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(this.servers, new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(this.partition));
            consumer.seekToBeginning(List.of(this.partition));
            long end = consumer.endOffsets(List.of(this.partition)).get(this.partition);
            while (consumer.position(this.partition) < end) {
                consumer.poll(Duration.ofMillis(200)).records(this.partition).forEach(records::add);
            }
        }
        return records;
    }

    @Override
    public void close() {
        this.producer.close();
    }

}
