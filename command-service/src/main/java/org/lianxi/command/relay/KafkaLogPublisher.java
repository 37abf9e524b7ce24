package org.lianxi.command.relay;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.lianxi.transport.EventPublisher;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.TopicTail;

/**
 * Publishes the log to Kafka.
 */
final class KafkaLogPublisher implements LogPublisher {

    private final String bootstrapServers;

    private EventPublisher publisher;

    private Admin admin;

    KafkaLogPublisher(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public String identity(String seen) throws Exception {
        if (this.admin == null) {
            this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, this.bootstrapServers));
        }
        String id = EventTopic.ensure(this.admin);
        if (!id.equals(seen)) {
            // A producer that knew an earlier topic of the name would wait for its
            // leader.
            closePublisher();
        }
        return id;
    }

    @Override
    public long holdsUpTo(Map<String, Long> expected, long published) {
        Map<Integer, Long> tail = TopicTail.lastIndexes(this.bootstrapServers);
        long upTo = published;
        for (Map.Entry<String, Long> conference : expected.entrySet()) {
            long held = tail.getOrDefault(TopicTail.partitionOf(conference.getKey()), 0L);
            if (held < conference.getValue()) {
                upTo = Math.min(upTo, held);
            }
        }
        return upTo;
    }

    @Override
    public int publish(List<RecordedEvent> events) throws InterruptedException {
        if (this.publisher == null) {
            this.publisher = new EventPublisher(this.bootstrapServers);
        }
        return this.publisher.publish(events);
    }

    private void closePublisher() {
        if (this.publisher != null) {
            this.publisher.close();
            this.publisher = null;
        }
    }

    @Override
    public void close() {
        closePublisher();
        if (this.admin != null) {
            this.admin.close(java.time.Duration.ofSeconds(2));
        }
    }

}
