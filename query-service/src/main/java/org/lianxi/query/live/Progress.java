package org.lianxi.query.live;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.lianxi.query.shared.AsOf;
import org.lianxi.transport.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * How far the views have come, by aggregate and by conference. Whoever waits is woken
 * when a batch has been written.
 */
@Component
public class Progress {

    private static final int RECENT_AGGREGATES = 20_000;

    private final WrittenHistory history;

    private final Cache<String, Long> sequences = Caffeine.newBuilder().maximumSize(RECENT_AGGREGATES).build();

    private final Map<String, Long> indexes = new ConcurrentHashMap<>();

    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private final AtomicLong restarts = new AtomicLong();

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition written = this.lock.newCondition();

    Progress(WrittenHistory history) {
        this.history = history;
    }

    /**
     * Tells that events are in the written views now.
     * @param events the events, in order
     */
    public void advance(Collection<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            this.sequences.asMap().merge(event.aggregateId(), event.sequence(), Math::max);
            this.indexes.merge(event.conferenceId(), event.index(), Math::max);
        }
        this.lock.lock();
        try {
            this.written.signalAll();
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * Starts again with the conferences whose views this instance keeps. What it knows
     * about others may be out of date as soon as it is read, so that is not remembered.
     * @param conferences ids of the conferences
     */
    public void restart(Collection<String> conferences) {
        this.restarts.incrementAndGet();
        this.kept.clear();
        this.sequences.invalidateAll();
        this.indexes.clear();
        this.kept.addAll(conferences);
    }

    /**
     * How often it started again: what was drawn from the log before may be another
     * log's.
     * @return the number of times
     */
    public long restarts() {
        return this.restarts.get();
    }

    OptionalLong sequenceOf(String conferenceId, String aggregateId) {
        Long recent = this.sequences.getIfPresent(aggregateId);
        if (recent != null) {
            return OptionalLong.of(recent);
        }
        OptionalLong written = this.history.sequenceOf(aggregateId);
        if (this.kept.contains(conferenceId)) {
            written.ifPresent((sequence) -> this.sequences.asMap().merge(aggregateId, sequence, Math::max));
        }
        return written;
    }

    /**
     * How far the views of a conference have come, or had come at the time that the
     * question asks about.
     * @param conferenceId the conference
     * @return log index of the last event that is in them, 0 for none
     */
    public long indexOf(String conferenceId) {
        return AsOf.current().map(AsOf::index).orElseGet(() -> liveIndexOf(conferenceId));
    }

    private long liveIndexOf(String conferenceId) {
        Long recent = this.indexes.get(conferenceId);
        if (recent != null) {
            return recent;
        }
        OptionalLong written = this.history.indexOf(conferenceId);
        if (this.kept.contains(conferenceId)) {
            written.ifPresent((index) -> this.indexes.merge(conferenceId, index, Math::max));
        }
        return written.orElse(0);
    }

    /**
     * Waits until the views have a position. Where this instance writes the views, what
     * it has told counts, so that tag and index of the answer are as far as the views;
     * what another instance writes is seen at the start and at the end of the wait only.
     */
    Reach await(Position position, Duration patience) {
        Long recent = this.sequences.getIfPresent(position.aggregateId());
        if (recent == null) {
            if (isWritten(position)) {
                return Reach.WRITTEN;
            }
        }
        else if (recent >= position.sequence()) {
            return Reach.TOLD;
        }
        waitUntilTold(position, patience.toNanos());
        if (isTold(position)) {
            return Reach.TOLD;
        }
        if (isWritten(position)) {
            forget(position.aggregateId());
            return Reach.WRITTEN;
        }
        return Reach.NOT_YET;
    }

    private void waitUntilTold(Position position, long nanos) {
        long left = nanos;
        this.lock.lock();
        try {
            while (!isTold(position) && left > 0) {
                left = this.written.awaitNanos(left);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        finally {
            this.lock.unlock();
        }
    }

    private boolean isTold(Position position) {
        Long recent = this.sequences.getIfPresent(position.aggregateId());
        return recent != null && recent >= position.sequence();
    }

    private boolean isWritten(Position position) {
        return this.history.sequenceOf(position.aggregateId()).orElse(-1) >= position.sequence();
    }

    /**
     * The store is further than this instance: another has taken over, and what is read
     * from the store is no longer this instance's to remember.
     */
    private void forget(String aggregateId) {
        this.kept.clear();
        this.sequences.invalidate(aggregateId);
    }

    /**
     * How far a position has come.
     */
    enum Reach {

        /**
         * Not in the views.
         */
        NOT_YET,

        /**
         * In the views that this instance writes, and so in its memory.
         */
        TOLD,

        /**
         * In the store; who wrote it is not known.
         */
        WRITTEN

    }

}
