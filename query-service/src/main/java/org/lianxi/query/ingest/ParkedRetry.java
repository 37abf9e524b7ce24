package org.lianxi.query.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tries parked conferences again when their time has come. Looks at memory only; the
 * store is asked when something is due.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.ingest.enabled")
class ParkedRetry implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(ParkedRetry.class);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Ingest ingest;

    private final ParkedEvents parked;

    private final Clock clock;

    private volatile Thread thread;

    ParkedRetry(Ingest ingest, ParkedEvents parked, Clock clock) {
        this.ingest = ingest;
        this.parked = parked;
        this.clock = clock;
    }

    @Override
    public void start() {
        this.thread = Thread.ofVirtual().name("parked-retry").start(this::run);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK);
                retryDue();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    void retryDue() {
        Instant now = this.clock.instant();
        Optional<ParkedConference> due = this.parked.conferences()
            .stream()
            .filter((conference) -> !conference.nextRetryAt().isAfter(now))
            .min(Comparator.comparing(ParkedConference::nextRetryAt));
        due.ifPresent((conference) -> {
            try {
                this.ingest.retry(conference.conferenceId());
            }
            catch (RuntimeException ex) {
                logger.warn("Conference {} could not be tried again for now: {}", conference.conferenceId(),
                        ex.toString());
            }
        });
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
