package org.lianxi.query.past;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lianxi.transport.EventBatch;
import org.lianxi.transport.PartitionPosition;

/**
 * The events of the log, to be read again.
 */
public interface PastEvents {

    /**
     * Reads events again, of each conference those up to an index.
     * @param from where an earlier reading has left off; without it, from the start
     * @param upTo log index of the last event wanted, by conference
     * @param batches gets them in order within each conference, with the positions from
     * which reading could go on
     * @throws org.lianxi.transport.LogUnavailableException if not all of them can be read
     */
    void read(List<PartitionPosition> from, Map<String, Long> upTo, Consumer<EventBatch> batches);

}
