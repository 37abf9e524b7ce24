package org.lianxi.transport;

/**
 * The positions that a service saved are no longer there, or are others: its store was
 * emptied or put back to an earlier state. Going on from memory would leave a hole.
 */
public class PositionsLostException extends RuntimeException {

    /**
     * Tells it.
     * @param message what was found instead
     */
    public PositionsLostException(String message) {
        super(message);
    }

}
