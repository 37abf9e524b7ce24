package org.lianxi.transport;

import java.util.List;
import java.util.Optional;

/**
 * A service's side of the checkpoints. They come in the order in which they were signed,
 * some of them again.
 */
public interface CheckpointHandler {

    /**
     * How far the service has read.
     * @return empty when it has nothing, and everything is to be read
     */
    Optional<CheckpointPosition> position();

    /**
     * Keeps checkpoints; what is kept already stays as it is.
     * @param checkpoints in order
     * @param next where reading goes on, to be kept with them or after them
     */
    void handle(List<SignedCheckpoint> checkpoints, CheckpointPosition next);

}
