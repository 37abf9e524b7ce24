package org.lianxi.contract;

/**
 * The topics that Lianxi publishes on.
 */
public final class Topics {

    /**
     * Every event of every conference, keyed by conference id, in the order of the log.
     */
    public static final String EVENTS = "lianxi.events.v1";

    /**
     * Every signed checkpoint of the log, keyed by how many entries it covers, in the
     * order in which they were signed. A value is the signed checkpoint itself
     * (c2sp.org/tlog-checkpoint).
     */
    public static final String CHECKPOINTS = "lianxi.checkpoints.v1";

    private Topics() {
    }

}
