package org.lianxi.query.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.lianxi.query.shared.Compared;
import org.lianxi.query.shared.RebuiltEdition;
import org.lianxi.query.shared.RefusedException;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.PartitionPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One rebuild: folds the log into a generation of its own until that is nearly where the
 * live views are, then holds events back for as long as the rest, the comparison and the
 * swap take.
 */
final class Rebuild implements Runnable {

    private static final Logger logger = LoggerFactory.getLogger(Rebuild.class);

    /**
     * What views take in memory is about what the events that they were folded from do;
     * so this part of the heap is for those that are not written.
     */
    private static final long PART_OF_THE_HEAP = 16;

    private static final int NEARLY = 1_000;

    private final RebuildSteps steps;

    private final Set<String> names;

    private final boolean swap;

    private final boolean compare;

    private final Instant startedAt;

    private final long startedNanos = System.nanoTime();

    private volatile RebuildStatus.State state = RebuildStatus.State.FOLDING;

    private volatile long events;

    private volatile long before;

    private volatile long total;

    private volatile long endedNanos;

    private volatile List<Compared> compared = List.of();

    private volatile String failure;

    private volatile boolean givenUp;

    private RebuiltEdition edition;

    private int generation;

    private List<PartitionPosition> positions;

    private long unwritten;

    private long unwrittenBytes;

    /**
     * @param compare whether what it replaces should be the same; not, where another
     * build wrote that
     */
    Rebuild(RebuildSteps steps, Set<String> names, boolean swap, boolean compare, Instant startedAt) {
        this.steps = steps;
        this.names = names;
        this.swap = swap;
        this.compare = compare;
        this.startedAt = startedAt;
    }

    boolean isRunning() {
        return this.state == RebuildStatus.State.FOLDING || this.state == RebuildStatus.State.COMPARING;
    }

    void giveUp() {
        this.givenUp = true;
    }

    RebuildStatus status() {
        long end = isRunning() ? System.nanoTime() : this.endedNanos;
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - this.startedNanos));
        long perSecond = (this.events - this.before) * TimeUnit.SECONDS.toMillis(1) / millis;
        return new RebuildStatus(this.state, this.names, this.swap, this.startedAt, this.events,
                Math.max(this.total, this.events), perSecond, this.compared, this.failure);
    }

    @Override
    public void run() {
        try {
            runUnlessGivenUp();
        }
        catch (RuntimeException ex) {
            logger.warn("The rebuild cannot go on for now; started again, it goes on: {}", ex.toString());
            end(RebuildStatus.State.FAILED, ex.toString());
        }
        catch (Error ex) {
            logger.error("The rebuild cannot go on", ex);
            end(RebuildStatus.State.FAILED, ex.toString());
        }
    }

    private void runUnlessGivenUp() {
        try {
            begin();
            try {
                foldUntilNearly();
                checkpoint();
                this.state = RebuildStatus.State.COMPARING;
                this.steps.live().whileStanding(this::finish);
            }
            finally {
                this.edition.stand();
            }
            settle();
            end(RebuildStatus.State.DONE, null);
        }
        catch (GivenUpException ex) {
            this.steps.giveUp();
            end(RebuildStatus.State.GIVEN_UP, null);
        }
    }

    private void settle() {
        if (this.swap) {
            this.steps.finish();
        }
        else {
            this.steps.giveUp();
        }
    }

    private void end(RebuildStatus.State how, String why) {
        this.endedNanos = System.nanoTime();
        this.failure = why;
        this.state = how;
    }

    private void begin() {
        Unfinished.Checkpoint checkpoint = this.steps.begin();
        this.generation = checkpoint.generation();
        this.positions = checkpoint.positions();
        this.before = checkpoint.events();
        this.events = checkpoint.events();
        this.edition = this.steps.edition(checkpoint);
    }

    /**
     * Where nothing was added meanwhile, the log need not be opened once more to see it.
     */
    private void foldUntilNearly() {
        Map<String, Long> reached = this.steps.live().reached();
        Map<String, Long> folded;
        long left;
        do {
            this.total = reached.values().stream().mapToLong(Long::longValue).max().orElse(0);
            long done = this.events;
            fold(reached);
            left = this.events - done;
            folded = reached;
            reached = this.steps.live().reached();
        }
        while (left > NEARLY && !reached.equals(folded));
    }

    private void fold(Map<String, Long> upTo) {
        this.edition.during(() -> this.steps.log().read(this.positions, upTo, this::apply));
    }

    private void apply(EventBatch batch) {
        if (this.givenUp) {
            throw new GivenUpException();
        }
        this.steps.fold(batch.events(), this.edition);
        this.positions = batch.positions();
        this.events += batch.events().size();
        this.unwritten += batch.events().size();
        this.unwrittenBytes += batch.events().stream().mapToLong((event) -> event.data().length).sum();
        this.edition.flushSetOnce();
        if (this.unwritten >= this.steps.eventsBetweenWrites()
                || this.unwrittenBytes >= Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP) {
            checkpoint();
        }
    }

    private void checkpoint() {
        this.edition.flush();
        this.steps.save(new Unfinished.Checkpoint(this.generation, this.events, this.positions));
        this.unwritten = 0;
        this.unwrittenBytes = 0;
    }

    private void finish() {
        if (!this.steps.live().isSoleKeeper()) {
            throw new RefusedException("rebuild-not-sole-keeper");
        }
        fold(this.steps.live().reached());
        this.edition.flush();
        if (this.compare) {
            compare();
        }
        if (this.swap) {
            this.steps.swap(this.edition, this.names);
        }
    }

    private void compare() {
        this.compared = this.steps.compare(this.edition, this.names);
        this.compared.stream()
            .filter((one) -> !one.equal())
            .forEach((one) -> logger.warn("{} documents of {} are not what the log says: {}", one.different(),
                    one.collection(), one.firstDifferent()));
    }

    /**
     * The operator does not want it any more.
     */
    private static final class GivenUpException extends RuntimeException {

    }

}
