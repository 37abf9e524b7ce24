package org.lianxi.command.history;

/**
 * The reader does not take what is sent.
 */
final class ReaderTooSlowException extends RuntimeException {

    ReaderTooSlowException() {
        super("the reader is too slow", null, false, false);
    }

}
