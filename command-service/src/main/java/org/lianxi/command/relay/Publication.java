package org.lianxi.command.relay;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.lianxi.transport.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the log in its order, while this instance is the leader. How far it came is
 * saved now and then: who goes on from a place saved earlier only publishes again, and
 * consumers drop what they have seen.
 */
final class Publication {

    private static final Logger logger = LoggerFactory.getLogger(Publication.class);

    private static final Duration CHECK = Duration.ofSeconds(5);

    private static final Duration SAVE = Duration.ofMillis(200);

    private static final long IDLE_MILLIS = 100;

    private final PublishedLog log;

    private final LogPublisher publisher;

    private final Numbered atHand;

    private final RelayWake numbered;

    private final LongSupplier assigned;

    private volatile long published;

    private long saved;

    private long savedAt;

    /**
     * Nothing is published yet.
     * @param log what is not at hand
     * @param publisher where to
     * @param atHand what was numbered just now
     * @param numbered signalled when something was numbered
     * @param assigned last index given
     */
    Publication(PublishedLog log, LogPublisher publisher, Numbered atHand, RelayWake numbered, LongSupplier assigned) {
        this.log = log;
        this.publisher = publisher;
        this.atHand = atHand;
        this.numbered = numbered;
        this.assigned = assigned;
    }

    long published() {
        return this.published;
    }

    /**
     * Publishes until told to stop, or until the topic is another one.
     * @param leading whether to go on
     * @param progress called when something was acknowledged
     * @throws Exception if the store or the broker is away
     */
    void publish(BooleanSupplier leading, Runnable progress) throws Exception {
        PublishedLog.Position start = startingPoint();
        this.published = start.published();
        this.saved = start.published();
        this.savedAt = System.nanoTime();
        long checkAt = System.nanoTime() + CHECK.toNanos();
        try {
            while (leading.getAsBoolean()) {
                List<RecordedEvent> events = next();
                if (!events.isEmpty()) {
                    send(events, progress);
                }
                else if (System.nanoTime() > checkAt) {
                    if (!start.topicId().equals(this.publisher.identity(start.topicId()))) {
                        return;
                    }
                    checkAt = System.nanoTime() + CHECK.toNanos();
                }
                if (System.nanoTime() - this.savedAt > SAVE.toNanos()) {
                    save(start.topicId());
                }
                if (this.published >= this.assigned.getAsLong()) {
                    this.numbered.await(IDLE_MILLIS);
                }
            }
        }
        finally {
            save(start.topicId());
        }
    }

    private List<RecordedEvent> next() {
        List<RecordedEvent> events = this.atHand.takeAfter(this.published, PublishedLog.BATCH);
        if (events.isEmpty() && this.published < this.assigned.getAsLong()) {
            events = this.log.after(this.published);
        }
        return events;
    }

    private void send(List<RecordedEvent> events, Runnable progress) throws InterruptedException {
        int acknowledged = this.publisher.publish(events);
        if (acknowledged > 0) {
            this.published = events.get(acknowledged - 1).index();
            progress.run();
        }
        if (acknowledged < events.size()) {
            throw new IllegalStateException("not acknowledged after index " + this.published);
        }
    }

    /**
     * Never further than the log is written: the topic is compared with the log up to
     * here when publication goes on.
     */
    private void save(String topicId) {
        long written = Math.min(this.published, this.assigned.getAsLong());
        if (written > this.saved) {
            this.log.published(new PublishedLog.Position(written, topicId));
            this.saved = written;
        }
        this.savedAt = System.nanoTime();
    }

    /**
     * Finds out where publication has to go on: from the start where the topic is another
     * one, from its real end where its tail is short.
     */
    private PublishedLog.Position startingPoint() throws Exception {
        PublishedLog.Position position = this.log.position();
        String topicId = this.publisher.identity(position.topicId());
        long from = topicId.equals(position.topicId())
                ? this.publisher.holdsUpTo(this.log.lastByConference(position.published()), position.published()) : 0;
        PublishedLog.Position start = new PublishedLog.Position(from, topicId);
        if (from != position.published()) {
            logger.warn("The topic holds the log up to {} of {}; publishing again from there", from,
                    position.published());
        }
        if (!start.equals(position)) {
            this.log.restartFrom(start);
        }
        return start;
    }

}
