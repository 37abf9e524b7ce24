package org.lianxi.transport;

/**
 * An event cannot be read by this build; trying again will not help.
 */
public class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }

}
