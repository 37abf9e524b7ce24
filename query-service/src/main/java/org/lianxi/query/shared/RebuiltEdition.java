package org.lianxi.query.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An edition of all views that is written beside the one that questions are answered
 * from, under its own generation. It is written seldom, so that a view is written once
 * for many events.
 */
public final class RebuiltEdition extends Edition {

    private final Map<Views<?>, Folding<?>> foldings = new HashMap<>();

    private final List<Folding<?>> all;

    private final int generation;

    private Beside setOnce = Beside.DONE;

    RebuiltEdition(List<Views<?>> collections, int generation, boolean empty) {
        this.generation = generation;
        collections.forEach((views) -> {
            this.foldings.put(views, views.beside(this, generation, empty));
            views.createIndexes(generation);
        });
        this.all = List.copyOf(this.foldings.values());
    }

    @Override
    List<Folding<?>> foldings() {
        return this.all;
    }

    @Override
    @SuppressWarnings("unchecked")
    <V> Folding<V> of(Views<V> views) {
        return (Folding<V>) this.foldings.get(views);
    }

    int generation() {
        return this.generation;
    }

    /**
     * Writes what is set once, while others go on being folded: nothing is gained by
     * keeping it. What was given to be written before is waited for.
     */
    public void flushSetOnce() {
        joinSetOnce();
        List<Runnable> writes = this.all.stream().filter(Folding::isSetOnce).map(Folding::writing).toList();
        this.setOnce = Beside.start(() -> writes.forEach(Runnable::run));
    }

    /**
     * Waits until nothing is being written any more, for whoever gives up.
     */
    public void stand() {
        this.setOnce.await();
    }

    private void joinSetOnce() {
        this.setOnce.join();
        this.setOnce = Beside.DONE;
    }

    @Override
    public void flush() {
        joinSetOnce();
        super.flush();
    }

}
