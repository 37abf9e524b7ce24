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
     * How many views wait to be written, besides those that are set once.
     * @return their number
     */
    public int staged() {
        return this.all.stream()
            .filter((folding) -> !folding.isSetOnce())
            .mapToInt((folding) -> folding.staged().size())
            .sum();
    }

    /**
     * Writes what is set once: nothing is gained by keeping it.
     */
    public void flushSetOnce() {
        this.all.stream().filter(Folding::isSetOnce).forEach(Folding::flush);
    }

}
