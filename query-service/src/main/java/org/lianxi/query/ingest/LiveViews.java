package org.lianxi.query.ingest;

import java.util.Map;

/**
 * The views that questions are answered from, as this instance keeps them.
 */
public interface LiveViews {

    /**
     * Whether this instance is the one that keeps the views of every conference.
     * @return true when no other instance keeps any
     */
    boolean isSoleKeeper();

    /**
     * How far the views have come.
     * @return log index of the last event applied, by conference
     */
    Map<String, Long> reached();

    /**
     * Does something while no event is being applied.
     * @param work what to do
     */
    void whileStanding(Runnable work);

}
