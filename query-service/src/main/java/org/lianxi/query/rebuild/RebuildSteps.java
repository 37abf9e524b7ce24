package org.lianxi.query.rebuild;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import com.mongodb.MongoException;
import org.lianxi.query.ingest.EventFolding;
import org.lianxi.query.ingest.LiveViews;
import org.lianxi.query.past.PastEvents;
import org.lianxi.query.shared.Compared;
import org.lianxi.query.shared.Generations;
import org.lianxi.query.shared.RebuiltEdition;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.transport.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * What a rebuild is made of.
 */
@Component
class RebuildSteps {

    private static final Logger logger = LoggerFactory.getLogger(RebuildSteps.class);

    private final PastEvents log;

    private final EventFolding projections;

    private final LiveViews live;

    private final ViewBatch views;

    private final Generations generations;

    private final Unfinished unfinished;

    private final int eventsBetweenWrites;

    private final Duration formerKept;

    private final TaskScheduler later;

    private final ReentrantLock lock = new ReentrantLock();

    RebuildSteps(PastEvents log, EventFolding projections, LiveViews live, ViewBatch views, Generations generations,
            Unfinished unfinished, @Value("${lianxi.rebuild.events-between-writes}") int eventsBetweenWrites,
            @Value("${lianxi.rebuild.former-kept}") Duration formerKept, TaskScheduler later) {
        this.log = log;
        this.projections = projections;
        this.live = live;
        this.views = views;
        this.generations = generations;
        this.unfinished = unfinished;
        this.eventsBetweenWrites = eventsBetweenWrites;
        this.formerKept = formerKept;
        this.later = later;
    }

    PastEvents log() {
        return this.log;
    }

    LiveViews live() {
        return this.live;
    }

    int eventsBetweenWrites() {
        return this.eventsBetweenWrites;
    }

    /**
     * Begins, or finds what was interrupted. Of what was interrupted before anything was
     * known to be written, nothing is kept; what is answered from already is finished.
     * While views are of another build, so may what was interrupted be.
     */
    Unfinished.Checkpoint begin() {
        this.lock.lock();
        try {
            Unfinished.Checkpoint checkpoint = this.unfinished.find()
                .filter((found) -> this.generations.areOfThisBuild())
                .filter((found) -> !this.generations.areAnsweredFrom(found.generation()))
                .orElseGet(() -> new Unfinished.Checkpoint(this.generations.next(), 0, List.of()));
            if (checkpoint.positions().isEmpty()) {
                this.generations.drop(checkpoint.generation());
            }
            this.unfinished.save(checkpoint);
            return checkpoint;
        }
        finally {
            this.lock.unlock();
        }
    }

    RebuiltEdition edition(Unfinished.Checkpoint checkpoint) {
        return this.views.rebuilt(checkpoint.generation(), checkpoint.positions().isEmpty());
    }

    void fold(List<RecordedEvent> events, RebuiltEdition edition) {
        edition.prefetch(events);
        this.projections.applyAll(edition, events);
    }

    void save(Unfinished.Checkpoint checkpoint) {
        this.unfinished.save(checkpoint);
    }

    List<Compared> compare(RebuiltEdition edition, Collection<String> names) {
        return this.views.compare(edition, names);
    }

    void swap(RebuiltEdition edition, Collection<String> names) {
        this.generations.swap(edition, names);
    }

    /**
     * Nothing is unfinished any more; what is left of others goes when nobody can be
     * reading it any more.
     */
    void finish() {
        this.unfinished.forget();
        this.later.schedule(this::dropLeftovers, this.later.getClock().instant().plus(this.formerKept));
    }

    private void dropLeftovers() {
        try {
            dropOthers();
        }
        catch (MongoException | DataAccessException ex) {
            logger.warn("Views that are not needed any more go after the next rebuild: {}", ex.toString());
        }
    }

    void dropOthers() {
        this.lock.lock();
        try {
            this.generations.dropOthers(this.unfinished.find().map(Unfinished.Checkpoint::generation).orElse(0));
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * Gives up what is unfinished.
     */
    void giveUp() {
        this.lock.lock();
        try {
            Optional<Unfinished.Checkpoint> checkpoint = this.unfinished.find();
            this.unfinished.forget();
            checkpoint.ifPresent((found) -> this.generations.drop(found.generation()));
        }
        finally {
            this.lock.unlock();
        }
    }

}
