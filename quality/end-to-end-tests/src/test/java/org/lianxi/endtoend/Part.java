package org.lianxi.endtoend;

/**
 * An engine or a service of a {@link Site}: it keeps its address and its data over any
 * end.
 */
interface Part {

    /**
     * Starts and waits until it answers.
     */
    void start() throws Exception;

    /**
     * Ends it politely.
     */
    void stop() throws Exception;

    /**
     * Ends it without a chance to tidy up.
     */
    void kill() throws Exception;

}
