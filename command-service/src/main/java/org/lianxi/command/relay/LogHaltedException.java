package org.lianxi.command.relay;

/**
 * The log cannot be continued without an operator: going on would publish a hole, or
 * another history than the one that was signed.
 */
public final class LogHaltedException extends RuntimeException {

    /**
     * Stops the log.
     * @param message what is wrong, for the operator
     */
    public LogHaltedException(String message) {
        super(message);
    }

}
