package org.lianxi.command.history;

/**
 * The record ends before its end, after a part of it has gone out: the connection has to
 * be broken, because an answer that ended in order would look whole. Nothing answers it
 * with a problem, and the server breaks the connection.
 */
final class CutOffException extends RuntimeException {

    CutOffException(String why) {
        super(why, null, false, false);
    }

}
