package org.lianxi.transport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lianxi.contract.Topics;

/**
 * Publishes events in the order given, pipelined, and says how far the broker has
 * acknowledged without a hole.
 */
public final class EventPublisher implements AutoCloseable {

    /**
     * Never waited for: a run that is complete is flushed. It keeps the first record of a
     * run from being sent ahead of the others, in a request of its own.
     */
    private static final int LINGER_MILLIS = 100;

    private final KafkaProducer<String, byte[]> producer;

    /**
     * Connects lazily: a broker that is away does not keep this from being made.
     * @param bootstrapServers addresses of the brokers
     */
    public EventPublisher(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "lianxi-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Publishes a run of events and waits for their acknowledgements.
     * @param events in the order of the log
     * @return how many from the start were acknowledged; fewer than given when one failed
     * @throws InterruptedException if interrupted while waiting
     */
    public int publish(List<RecordedEvent> events) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            Future<RecordMetadata> acknowledgement = this.producer.send(EventRecords.encode(Topics.EVENTS, event));
            sent.add(acknowledgement);
            if (acknowledgement.state() == Future.State.FAILED) {
                // The broker is away: each further one would be waited for as long.
                break;
            }
        }
        flush();
        int acknowledged = 0;
        for (Future<RecordMetadata> acknowledgement : sent) {
            try {
                acknowledgement.get();
            }
            catch (ExecutionException ex) {
                return acknowledged;
            }
            acknowledged++;
        }
        return acknowledged;
    }

    private void flush() throws InterruptedException {
        try {
            this.producer.flush();
        }
        catch (InterruptException ex) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        this.producer.close(java.time.Duration.ofSeconds(2));
    }

}
