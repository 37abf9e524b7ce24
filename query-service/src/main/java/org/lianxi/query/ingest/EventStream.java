package org.lianxi.query.ingest;

import java.util.List;
import java.util.Set;

import org.lianxi.transport.EventConsumer;
import org.lianxi.transport.WaitingEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the consumer: from when everything else has started until before anything stops.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.ingest.enabled")
class EventStream implements SmartLifecycle {

    private static final String GROUP = "query-service";

    private final String bootstrapServers;

    private final Ingest ingest;

    private volatile EventConsumer consumer;

    EventStream(@Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers, Ingest ingest) {
        this.bootstrapServers = bootstrapServers;
        this.ingest = ingest;
    }

    @Override
    public void start() {
        this.consumer = new EventConsumer(this.bootstrapServers, GROUP, this.ingest);
        this.consumer.start();
    }

    @Override
    public void stop() {
        this.consumer.close();
        this.consumer = null;
    }

    @Override
    public boolean isRunning() {
        return this.consumer != null;
    }

    List<WaitingEvent> waitingEvents() {
        EventConsumer running = this.consumer;
        return (running != null) ? running.waitingEvents() : List.of();
    }

    Set<String> waiting() {
        EventConsumer running = this.consumer;
        return (running != null) ? running.waiting() : Set.of();
    }

}
