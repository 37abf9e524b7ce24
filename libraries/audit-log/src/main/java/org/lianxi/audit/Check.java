package org.lianxi.audit;

import java.io.IOException;

/**
 * One question that an audit asks of a log. All are asked in one walk.
 */
interface Check {

    /**
     * Before the first record, while it is being read: nothing else of the log can be
     * read now.
     * @param walk the walk
     */
    default void begin(Walk walk) {
    }

    /**
     * A record, which is not yet in the tree.
     * @param walk the walk
     * @param step the record
     */
    default void step(Walk walk, Step step) {
    }

    /**
     * The same record, now that the tree has it.
     * @param walk the walk
     */
    default void grown(Walk walk) {
    }

    /**
     * An event that has no place in the log although events after it have.
     * @param walk the walk
     * @param event the event
     */
    default void unlogged(Walk walk, StoredEvent event) {
    }

    /**
     * After the last record.
     * @param walk the walk
     * @throws IOException if something cannot be read
     */
    default void end(Walk walk) throws IOException {
    }

}
