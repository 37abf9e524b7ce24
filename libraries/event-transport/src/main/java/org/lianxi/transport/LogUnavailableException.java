package org.lianxi.transport;

/**
 * The log cannot be read again now: the broker does not answer, or the topic does not
 * hold what it should until the relay has filled it.
 */
public class LogUnavailableException extends RuntimeException {

    /**
     * Tells it.
     * @param message what was found
     * @param cause what the client threw, or null
     */
    public LogUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

}
