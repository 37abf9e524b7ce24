package org.lianxi.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import org.lianxi.transport.EventTopic;

/**
 * The topic of events, for somebody who writes what the relay never would.
 */
final class Topic {

    private final String servers;

    private Topic(String servers) {
        this.servers = servers;
    }

    static Topic of(Site site) {
        return new Topic(site.kafka().address());
    }

    /**
     * Everything on it.
     */
    List<ConsumerRecord<String, byte[]>> records() {
        List<TopicPartition> partitions = IntStream.range(0, EventTopic.PARTITIONS)
            .mapToObj((partition) -> new TopicPartition(Topics.EVENTS, partition))
            .toList();
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", this.servers),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch((partition) -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /**
     * Where in the log the records on it stand.
     */
    Set<Long> indexes() {
        return records().stream()
            .map((record) -> record.headers().lastHeader("ce_logindex").value())
            .map((index) -> Long.valueOf(new String(index, StandardCharsets.UTF_8)))
            .collect(Collectors.toSet());
    }

    /**
     * The last record of a conference.
     */
    ConsumerRecord<String, byte[]> last(String conference) {
        return records().stream()
            .filter((record) -> conference.equals(record.key()))
            .max(Comparator.comparing(ConsumerRecord::offset))
            .orElseThrow();
    }

    /**
     * Appends every record once more, the last one first.
     */
    void repeatEverythingBackwards() throws Exception {
        append(records().reversed()
            .stream()
            .map((record) -> new ProducerRecord<>(Topics.EVENTS, record.partition(), record.key(), record.value(),
                    record.headers()))
            .toList());
    }

    void append(List<ProducerRecord<String, byte[]>> records) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", this.servers, "acks", "all"), new StringSerializer(),
                new ByteArraySerializer())) {
            for (ProducerRecord<String, byte[]> record : records) {
                producer.send(record).get();
            }
        }
    }

}
