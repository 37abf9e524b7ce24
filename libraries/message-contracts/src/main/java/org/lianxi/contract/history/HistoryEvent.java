package org.lianxi.contract.history;

import org.lianxi.contract.RecordedFact;

/**
 * Readings of the record, in order of life.
 */
public sealed interface HistoryEvent extends RecordedFact permits AccessBegun, AccessEnded {

    /**
     * The access.
     * @return its id
     */
    String accessId();

}
