package org.lianxi.command.history;

/**
 * An entry of the log is not there, or has not the form that entries have: somebody
 * changed it.
 */
final class UnreadableEntryException extends RuntimeException {

    UnreadableEntryException(long index) {
        super("entry " + index + " of the log is missing, or not in canonical form", null, false, false);
    }

}
