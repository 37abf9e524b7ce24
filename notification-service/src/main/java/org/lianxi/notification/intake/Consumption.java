package org.lianxi.notification.intake;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.lianxi.notification.shared.Store;
import org.lianxi.transport.EventConsumer;
import org.lianxi.transport.Pause;
import org.lianxi.transport.WaitingEvent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts consuming as soon as the schema is there, however long that takes.
 */
@Component
class Consumption implements SmartLifecycle {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Store store;

    private final boolean background;

    private final EventConsumer consumer;

    private volatile boolean running;

    Consumption(Store store, Intake intake, @Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers,
            @Value("${lianxi.notification.background}") boolean background) {
        this.store = store;
        this.background = background;
        this.consumer = new EventConsumer(bootstrapServers, "lianxi-notification", intake);
    }

    /**
     * Conferences that wait for an event that has not come.
     */
    Set<String> waiting() {
        return this.consumer.waiting();
    }

    /**
     * What holds those conferences back.
     */
    List<WaitingEvent> waitingEvents() {
        return this.consumer.waitingEvents();
    }

    @Override
    public void start() {
        this.running = true;
        if (this.store.migrate()) {
            consume();
        }
        else {
            Thread.ofVirtual().name("migration").start(this::migrateThenConsume);
        }
    }

    private void migrateThenConsume() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running && !this.store.migrate()) {
            pause.once(() -> !this.running);
        }
        if (this.running) {
            consume();
        }
    }

    private void consume() {
        if (this.background) {
            this.consumer.start();
        }
    }

    @Override
    public void stop() {
        this.running = false;
        this.consumer.close();
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

}
