package org.lianxi.notification.intake;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.lianxi.notification.shared.Store;
import org.lianxi.transport.EventConsumer;
import org.lianxi.transport.Pause;
import org.lianxi.transport.WaitingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Starts consuming as soon as the schema is there, however long that takes.
 */
@Component
class Consumption implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(Consumption.class);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Store store;

    private final News news;

    private final boolean background;

    private final EventConsumer consumer;

    private volatile boolean running;

    Consumption(Store store, News news, Intake intake,
            @Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers,
            @Value("${lianxi.notification.background}") boolean background) {
        this.store = store;
        this.news = news;
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
        if (ready()) {
            consume();
        }
        else {
            Thread.ofVirtual().name("migration").start(this::migrateThenConsume);
        }
    }

    /**
     * Before anything is taken in it is noted when the store began.
     */
    private boolean ready() {
        return this.store.migrate() && (!this.background || begun());
    }

    private boolean begun() {
        try {
            this.news.begin();
            return true;
        }
        catch (DataAccessException | TransactionException ex) {
            logger.warn("The store is away: {}", ex.getClass().getSimpleName());
            return false;
        }
    }

    private void migrateThenConsume() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running && !ready()) {
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
