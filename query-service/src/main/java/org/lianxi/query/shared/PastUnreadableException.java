package org.lianxi.query.shared;

/**
 * The past that was asked about holds an event that this build cannot apply. It is not
 * left out: an answer without it would be another past.
 */
public final class PastUnreadableException extends RuntimeException {

    private final long index;

    /**
     * Says which event it is.
     * @param index its log index
     * @param cause why it cannot be applied
     */
    public PastUnreadableException(long index, Throwable cause) {
        super("event " + index + ": " + cause.getMessage(), cause);
        this.index = index;
    }

    long index() {
        return this.index;
    }

}
