package org.lianxi.command.relay;

/**
 * The log cannot be continued without an operator: going on would publish a hole.
 */
final class LogHaltedException extends RuntimeException {

    LogHaltedException(String message) {
        super(message);
    }

}
