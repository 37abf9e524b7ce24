package org.lianxi.standalone.audit.rules;

/**
 * Looks at the log from its beginning, event by event.
 */
interface Watch {

    /**
     * The next event.
     */
    void see(Entry entry);

    /**
     * The log is over.
     */
    default void end() {
    }

}
