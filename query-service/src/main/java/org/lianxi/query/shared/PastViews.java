package org.lianxi.query.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.lianxi.transport.PartitionPosition;

/**
 * The views of a conference as they were once its events up to an index had been folded.
 */
public final class PastViews {

    private final long index;

    private final Instant moment;

    private final List<PartitionPosition> positions;

    private final Map<Views<?>, ViewsInMemory<?>> views;

    PastViews(long index, Instant moment, List<PartitionPosition> positions, Map<Views<?>, ViewsInMemory<?>> views) {
        this.index = index;
        this.moment = moment;
        this.positions = List.copyOf(positions);
        this.views = views;
    }

    /**
     * Where reading goes on behind the last event.
     * @return the positions
     */
    public List<PartitionPosition> positions() {
        return this.positions;
    }

    /**
     * Index of the last event in them.
     * @return the index
     */
    public long index() {
        return this.index;
    }

    /**
     * When the last event in them was recorded.
     * @return the instant
     */
    public Instant moment() {
        return this.moment;
    }

    /**
     * How many views there are.
     * @return their number
     */
    public int size() {
        return this.views.values().stream().mapToInt(ViewsInMemory::size).sum();
    }

    @SuppressWarnings("unchecked")
    <V> ViewsInMemory<V> of(Views<V> views) {
        return (ViewsInMemory<V>) this.views.get(views);
    }

}
