package org.lianxi.command.audit;

import java.util.List;

import org.lianxi.transport.SignedCheckpoint;

/**
 * Where checkpoints are published to, for those who print them.
 */
interface CheckpointPlace extends AutoCloseable {

    /**
     * Makes sure that there is something to publish to, and finds out what it holds.
     * @return how many entries the last checkpoint covers that is there, 0 for none
     * @throws Exception if it is away
     */
    long lastSize() throws Exception;

    /**
     * Publishes a run of checkpoints.
     * @param checkpoints in the order in which they were signed
     * @throws Exception if not all of them were acknowledged
     */
    void publish(List<SignedCheckpoint> checkpoints) throws Exception;

    @Override
    void close();

}
