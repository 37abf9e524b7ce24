package org.lianxi.query.shared;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.transport.PartitionPosition;

/**
 * An edition that is kept in memory and never written. What is set once is left out: each
 * such view is the work of one event, whose index it carries, so that the written ones
 * tell what there was at any time.
 */
public final class MemoryEdition extends Edition {

    private final Map<Views<?>, Folding<?>> foldings = new HashMap<>();

    private final List<Folding<?>> all;

    MemoryEdition(List<Views<?>> collections) {
        collections.forEach((views) -> this.foldings.put(views, views.beside(this, 0, true)));
        this.all = List.copyOf(this.foldings.values());
    }

    MemoryEdition(List<Views<?>> collections, PastViews from) {
        this(collections);
        this.foldings.forEach((views, folding) -> goOn(views, from));
    }

    private <V> void goOn(Views<V> views, PastViews from) {
        of(views).goOn(from.of(views).all());
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

    @Override
    public void accept() {
        this.all.forEach((folding) -> {
            if (folding.isSetOnce()) {
                folding.discard();
            }
            else {
                folding.accept();
            }
        });
    }

    /**
     * What has been folded, to answer questions from.
     * @param index index of the last event
     * @param moment when it was recorded
     * @param positions where reading goes on behind it
     * @return the views as they were then
     */
    public PastViews views(long index, Instant moment, List<PartitionPosition> positions) {
        Map<Views<?>, ViewsInMemory<?>> views = new HashMap<>();
        this.foldings.forEach((collection, folding) -> views.put(collection, inMemory(folding)));
        return new PastViews(index, moment, positions, Map.copyOf(views));
    }

    private static <V> ViewsInMemory<V> inMemory(Folding<V> folding) {
        return new ViewsInMemory<>(folding.collection(), folding.staged());
    }

}
