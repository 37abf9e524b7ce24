package org.lianxi.query.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.lianxi.transport.RecordedEvent;

/**
 * A state of all views that events are folded into: the one that questions are answered
 * from, or one beside it. Used by one thread at a time.
 */
public abstract class Edition {

    static final ScopedValue<Edition> BESIDE = ScopedValue.newInstance();

    private long index;

    /**
     * All collections.
     */
    abstract List<Folding<?>> foldings();

    /**
     * One collection.
     */
    abstract <V> Folding<V> of(Views<V> views);

    /**
     * Lets the handlers that run meanwhile in this thread fold into this edition.
     * @param work delivers events
     */
    public void during(Runnable work) {
        ScopedValue.where(BESIDE, this).run(work);
    }

    /**
     * Begins an event.
     * @param logIndex its place in the log
     */
    public void begin(long logIndex) {
        this.index = logIndex;
    }

    long index() {
        return this.index;
    }

    /**
     * Keeps what the handlers of the event changed.
     */
    public void accept() {
        foldings().forEach(Folding::accept);
    }

    /**
     * Drops what the handlers of the event changed.
     */
    public void discard() {
        foldings().forEach(Folding::discard);
    }

    /**
     * Reads at once what events to come are likely to touch: views of their aggregates
     * and conferences. Of aggregates that begin with them there are none, nor are there
     * any under their own ids, which nobody knew before. Should there be some
     * nevertheless, because the events come once more, these have seen them, and the
     * guard of each write leaves them as they are.
     * @param events the events, in their order
     */
    public void prefetch(List<RecordedEvent> events) {
        Set<String> begun = new HashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (RecordedEvent event : events) {
            if (event.sequence() == 0) {
                begun.add(event.aggregateId());
            }
            begun.add(event.id());
            known.add(event.aggregateId());
            known.add(event.conferenceId());
        }
        known.removeAll(begun);
        foldings().forEach((folding) -> {
            folding.begun(begun);
            folding.prefetch(known);
        });
    }

    /**
     * Writes all accepted changes, several collections at a time; what is set once comes
     * after all others, so that what is found in it is in the others too. When one fails,
     * the others are finished nevertheless.
     */
    public void flush() {
        List<Folding<?>> changed = foldings().stream()
            .filter((folding) -> folding.isChanged() && !folding.isSetOnce())
            .toList();
        if (changed.size() > 1) {
            atOnce(changed, Folding::flush);
        }
        else {
            changed.forEach(Folding::flush);
        }
        foldings().stream().filter(Folding::isSetOnce).forEach(Folding::flush);
    }

    static <T> void atOnce(List<T> items, Consumer<T> work) {
        List<Beside> others = items.stream().skip(1).map((item) -> Beside.start(() -> work.accept(item))).toList();
        try {
            work.accept(items.getFirst());
        }
        finally {
            joinAll(others);
        }
    }

    private static void joinAll(List<Beside> works) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Beside work : works) {
            try {
                work.join();
            }
            catch (RuntimeException ex) {
                failures.add(ex);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    /**
     * Forgets everything read or changed, so that it is read again.
     */
    public void clear() {
        foldings().forEach(Folding::clear);
    }

}
