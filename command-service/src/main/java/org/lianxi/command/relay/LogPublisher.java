package org.lianxi.command.relay;

import java.util.List;

import org.lianxi.transport.RecordedEvent;

/**
 * Where the log is published to.
 */
public interface LogPublisher extends AutoCloseable {

    /**
     * Makes sure that there is something to publish to.
     * @param seen what this returned last, or null
     * @return the identity of the place, which changes when its content is gone
     * @throws Exception if it is away
     */
    String identity(String seen) throws Exception;

    /**
     * How far the place really holds the log.
     * @param expected last published index by conference
     * @param published last published index
     * @return an index up to which nothing is missing, at most {@code published}
     * @throws Exception if it is away
     */
    long holdsUpTo(java.util.Map<String, Long> expected, long published) throws Exception;

    /**
     * Publishes a run of events.
     * @param events in the order of the log
     * @return how many from the start were acknowledged
     * @throws InterruptedException if interrupted
     */
    int publish(List<RecordedEvent> events) throws InterruptedException;

    @Override
    void close();

}
