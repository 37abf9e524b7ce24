package org.lianxi.query.rebuild;

import java.time.Duration;

import com.mongodb.MongoException;
import org.lianxi.query.ingest.LiveViews;
import org.lianxi.query.shared.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Follows a swap that another instance has made.
 */
@Component
class GenerationWatch implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(GenerationWatch.class);

    private final Generations generations;

    private final LiveViews live;

    private final Duration pause;

    private volatile Thread thread;

    GenerationWatch(Generations generations, LiveViews live, @Value("${lianxi.rebuild.follow-every}") Duration pause) {
        this.generations = generations;
        this.live = live;
        this.pause = pause;
    }

    @Override
    public void start() {
        this.thread = Thread.ofVirtual().name("generation-watch").start(this::run);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(this.pause);
                look();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        try {
            this.live.whileStanding(this.generations::refresh);
        }
        catch (MongoException | DataAccessException ex) {
            logger.debug("The store is away; what it says is read when it is back", ex);
        }
    }

    @Override
    public void stop() {
        Thread running = this.thread;
        this.thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.thread != null;
    }

}
