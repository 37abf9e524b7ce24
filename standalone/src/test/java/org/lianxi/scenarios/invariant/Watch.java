package org.lianxi.scenarios.invariant;

import org.lianxi.scenarios.Log;

/**
 * Looks at the log from its beginning, event by event.
 */
interface Watch {

    /**
     * The next event.
     */
    void see(Log.Entry entry);

    /**
     * The log is over.
     */
    default void end() {
    }

}
