package org.lianxi.query.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.MongoException;
import org.lianxi.query.live.Progress;
import org.lianxi.query.shared.Beside;
import org.lianxi.query.shared.Generations;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;
import org.lianxi.transport.TopicTail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Applies batches of events: handlers change views in memory, then the views are written
 * and whoever waits for them is woken, then what is parked is written, then the
 * positions. Whatever fails before the end is done again from the start and changes
 * nothing twice, so a replay gives the same views (INV-30).
 */
@Component
class Ingest implements EventBatchHandler, LiveViews {

    private static final Logger logger = LoggerFactory.getLogger(Ingest.class);

    private final EventFolding projections;

    private final ViewBatch views;

    private final Positions positions;

    private final ParkedEvents parked;

    private final SkippedEvents skipped;

    private final Progress progress;

    private final Generations generations;

    private final AtomicLong rejected = new AtomicLong();

    private final ReentrantLock turn = new ReentrantLock();

    private volatile int partitions;

    Ingest(EventFolding projections, ViewBatch views, Positions positions, ParkedEvents parked, SkippedEvents skipped,
            Progress progress, Generations generations) {
        this.projections = projections;
        this.views = views;
        this.positions = positions;
        this.parked = parked;
        this.skipped = skipped;
        this.progress = progress;
        this.generations = generations;
    }

    @Override
    public List<PartitionPosition> positions(Collection<Integer> partitions) {
        this.turn.lock();
        try {
            this.partitions = partitions.size();
            this.generations.refresh();
            this.views.createIndexes();
            this.parked.createIndexes();
            startAfresh();
            this.parked.readOnce();
            List<PartitionPosition> found = this.positions.find(partitions);
            if (this.positions.areAtTheBeginning()) {
                this.generations.begin();
            }
            this.progress.restart(found.stream().flatMap((one) -> one.conferences().keySet().stream()).toList());
            return found;
        }
        finally {
            this.turn.unlock();
        }
    }

    @Override
    public Collection<SkippedEvent> skipped() {
        return List.copyOf(this.skipped.all());
    }

    @Override
    public void handle(EventBatch batch) {
        this.turn.lock();
        try {
            List<RecordedEvent> applied = applyVerified(batch.events());
            this.views.flush();
            this.progress.advance(applied);
            this.parked.flush();
            this.positions.save(batch.positions());
        }
        catch (RuntimeException ex) {
            startAfresh();
            throw ex;
        }
        finally {
            this.turn.unlock();
        }
        batch.rejected().forEach((record) -> {
            this.rejected.incrementAndGet();
            logger.warn("No event of the log at offset {} of partition {}: {}", record.offset(), record.partition(),
                    record.reason());
        });
    }

    @Override
    public void verify() {
        this.turn.lock();
        try {
            this.positions.verify();
        }
        catch (MongoException ex) {
            logger.debug("The store is away; what it holds shows when it is back", ex);
        }
        finally {
            this.turn.unlock();
        }
    }

    /**
     * Whether the store holds what was left in it is asked while the views change in
     * memory, and known before anything is written.
     */
    private List<RecordedEvent> applyVerified(List<RecordedEvent> events) {
        Beside verification = Beside.start(this.positions::verify);
        try {
            return applyAll(events);
        }
        finally {
            verification.join();
        }
    }

    private List<RecordedEvent> applyAll(List<RecordedEvent> events) {
        this.views.prefetch(events);
        List<RecordedEvent> applied = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            if (this.parked.holds(event)) {
                this.parked.add(event);
                continue;
            }
            try {
                this.projections.apply(this.views, event);
                applied.add(event);
            }
            catch (PoisonousEventException ex) {
                logger.warn("Conference {} is held back at event {} ({}): {}", event.conferenceId(), event.index(),
                        event.type(), ex.getMessage());
                this.parked.begin(event, ex.reason());
            }
        }
        return applied;
    }

    /**
     * Tries the events of a parked conference again, in order.
     * @param conferenceId the conference
     * @return whether all of them could be applied
     */
    boolean retry(String conferenceId) {
        this.turn.lock();
        try {
            List<RecordedEvent> chunk = this.parked.next(conferenceId);
            while (!chunk.isEmpty()) {
                if (!retry(conferenceId, chunk)) {
                    return false;
                }
                chunk = this.parked.next(conferenceId);
            }
            this.parked.release(conferenceId);
            return true;
        }
        catch (RuntimeException ex) {
            startAfresh();
            throw ex;
        }
        finally {
            this.turn.unlock();
        }
    }

    /**
     * Goes on without the event that a conference is parked behind: it is read again from
     * there, so what stood behind comes once more, and so does a true event whose place a
     * forged one had taken.
     * @param conferenceId the conference
     * @param eventId the event
     * @param decision puts it on record first
     * @return false if the conference is not parked behind this event
     */
    boolean skip(String conferenceId, String eventId, Consumer<RecordedEvent> decision) {
        this.turn.lock();
        try {
            Optional<RecordedEvent> first = this.parked.next(conferenceId)
                .stream()
                .findFirst()
                .filter((event) -> event.id().equals(eventId));
            first.ifPresent((event) -> {
                decision.accept(event);
                this.positions.readAgain(TopicTail.partitionOf(conferenceId),
                        Map.of(conferenceId, event.previousIndex()));
                this.parked.discard(conferenceId);
            });
            return first.isPresent();
        }
        finally {
            startAfresh();
            this.turn.unlock();
        }
    }

    /**
     * Has a conference's partition read again from its start.
     * @param conferenceId the conference
     */
    void readAgain(String conferenceId) {
        this.turn.lock();
        try {
            this.positions.readAgain(TopicTail.partitionOf(conferenceId), Map.of());
        }
        finally {
            this.turn.unlock();
        }
    }

    private boolean retry(String conferenceId, List<RecordedEvent> chunk) {
        List<RecordedEvent> applied = new ArrayList<>(chunk.size());
        String reason = null;
        for (RecordedEvent event : chunk) {
            try {
                this.projections.apply(this.views, event);
                applied.add(event);
            }
            catch (PoisonousEventException ex) {
                reason = ex.reason();
                break;
            }
        }
        this.views.flush();
        this.parked.remove(applied);
        this.progress.advance(applied);
        if (reason != null) {
            this.parked.failedAgain(conferenceId, reason);
        }
        return reason == null;
    }

    @Override
    public boolean isSoleKeeper() {
        return this.partitions == EventTopic.PARTITIONS;
    }

    @Override
    public Map<String, Long> reached() {
        return this.positions.conferences()
            .stream()
            .filter((conference) -> this.progress.indexOf(conference) > 0)
            .collect(Collectors.toMap(Function.identity(), this.progress::indexOf));
    }

    @Override
    public void whileStanding(Runnable work) {
        this.turn.lock();
        try {
            work.run();
        }
        finally {
            this.turn.unlock();
        }
    }

    /**
     * What is in memory may be ahead of what is written, or behind it.
     */
    private void startAfresh() {
        this.views.clear();
        this.parked.forget();
    }

    long rejected() {
        return this.rejected.get();
    }

}
