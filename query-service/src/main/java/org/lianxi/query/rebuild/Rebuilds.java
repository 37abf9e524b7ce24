package org.lianxi.query.rebuild;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.lianxi.query.ingest.LiveViews;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.RefusedException;
import org.lianxi.query.shared.ViewBatch;
import org.springframework.stereotype.Component;

/**
 * The rebuild that runs, or ran last; there is one at a time.
 */
@Component
class Rebuilds {

    private final RebuildSteps steps;

    private final LiveViews live;

    private final ViewBatch views;

    private final Clock clock;

    private final ReentrantLock lock = new ReentrantLock();

    private volatile Rebuild last;

    Rebuilds(RebuildSteps steps, LiveViews live, ViewBatch views, Clock clock, MeterRegistry meters) {
        this.steps = steps;
        this.live = live;
        this.views = views;
        this.clock = clock;
        Gauge.builder("lianxi.rebuild.running", this, (all) -> all.isRunning() ? 1 : 0)
            .description("whether views are being rebuilt")
            .register(meters);
        Gauge.builder("lianxi.rebuild.events", this, (all) -> all.status().events())
            .description("events folded by the rebuild that runs, or ran last")
            .register(meters);
        Gauge.builder("lianxi.rebuild.total", this, (all) -> all.status().total())
            .description("events to be folded by it")
            .register(meters);
        Gauge.builder("lianxi.rebuild.rate", this, (all) -> all.status().perSecond())
            .description("events that it folds in a second")
            .register(meters);
        Gauge
            .builder("lianxi.rebuild.different", this,
                    (all) -> all.status().compared().stream().filter((one) -> !one.equal()).count())
            .description("collections that it found to differ from the log")
            .register(meters);
    }

    private boolean isRunning() {
        Rebuild current = this.last;
        return current != null && current.isRunning();
    }

    RebuildStatus status() {
        Rebuild current = this.last;
        return (current != null) ? current.status() : RebuildStatus.none();
    }

    /**
     * Starts a rebuild, or goes on with one that was interrupted.
     * @param names the collections that it is about, or none for all
     * @param swap whether to answer from them when done
     * @return how it stands
     * @throws RefusedException if one is running, or another instance keeps views too
     */
    RebuildStatus start(Collection<String> names, boolean swap) {
        Set<String> wanted = wanted(names);
        this.lock.lock();
        try {
            refuseUnlessItCanBegin();
            return begin(new Rebuild(this.steps, wanted, swap, true, this.clock.instant()));
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * Starts a rebuild of everything that another build has written, to answer from it
     * when done.
     * @throws RefusedException if one is running, or another instance keeps views too
     */
    void startAnew() {
        this.lock.lock();
        try {
            refuseUnlessItCanBegin();
            begin(new Rebuild(this.steps, wanted(List.of()), true, false, this.clock.instant()));
        }
        finally {
            this.lock.unlock();
        }
    }

    private void refuseUnlessItCanBegin() {
        if (isRunning()) {
            throw new RefusedException("rebuild-running");
        }
        if (!this.live.isSoleKeeper()) {
            throw new RefusedException("rebuild-not-sole-keeper");
        }
    }

    private RebuildStatus begin(Rebuild begun) {
        this.last = begun;
        Thread.ofPlatform().daemon().name("rebuild").start(begun);
        return begun.status();
    }

    private Set<String> wanted(Collection<String> names) {
        List<String> all = this.views.names();
        if (!all.containsAll(names)) {
            throw new InvalidParameterException("views", "view-name");
        }
        return new TreeSet<>(names.isEmpty() ? all : names);
    }

    /**
     * Gives up what runs, or what was interrupted.
     */
    void giveUp() {
        this.lock.lock();
        try {
            if (isRunning()) {
                this.last.giveUp();
            }
            else {
                this.steps.giveUp();
            }
        }
        finally {
            this.lock.unlock();
        }
    }

}
