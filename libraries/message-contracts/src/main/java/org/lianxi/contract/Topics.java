package org.lianxi.contract;

/**
 * The topics that Lianxi publishes on.
 */
public final class Topics {

    /**
     * Every event of every conference, keyed by conference id, in the order of the log.
     */
    public static final String EVENTS = "lianxi.events.v1";

    private Topics() {
    }

}
