package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lianxi.transport.EventRecords;
import org.lianxi.transport.RecordedEvent;

/**
 * A producer of its own that sends records that are encoded already and waits for their
 * acknowledgements, with the same settings and in chunks of the same size.
 */
final class RawPublisher implements Side, AutoCloseable {

    static final String TOPIC = "raw.events";

    private final KafkaProducer<String, byte[]> producer;

    private final List<ProducerRecord<String, byte[]>> records;

    RawPublisher(String kafkaServers, List<RecordedEvent> events) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers,
                ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 0, ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.records = events.stream().map((event) -> EventRecords.encode(TOPIC, event)).toList();
    }

    @Override
    public Sample run(Duration window) throws Exception {
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            List<Future<RecordMetadata>> sent = new ArrayList<>(this.records.size());
            this.records.forEach((record) -> sent.add(this.producer.send(record)));
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            count += sent.size();
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    @Override
    public void close() {
        this.producer.close();
    }

}
