package org.lianxi.transport;

import java.util.Collection;
import java.util.List;

/**
 * A service's side of consumption: it applies batches and remembers positions.
 */
public interface EventBatchHandler {

    /**
     * Positions saved earlier.
     * @param partitions the partitions that this consumer has just been given
     * @return one for each partition that has one
     */
    List<PartitionPosition> positions(Collection<Integer> partitions);

    /**
     * Events that operators have decided to go on without; asked together with positions.
     * @return all of them
     */
    default Collection<SkippedEvent> skipped() {
        return List.of();
    }

    /**
     * Applies a batch and saves its positions. When this throws, the same batch comes
     * again until it does not.
     * @param batch the batch
     * @throws PositionsLostException if the store is not what it was: then the positions
     * are asked for anew, and events come from there
     */
    void handle(EventBatch batch);

    /**
     * Makes sure that what was saved is still there; asked while nothing comes.
     * @throws PositionsLostException if the store is not what it was
     */
    default void verify() {
    }

}
