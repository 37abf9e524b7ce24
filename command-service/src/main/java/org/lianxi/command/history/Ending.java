package org.lianxi.command.history;

import java.util.Locale;

/**
 * How an access ended.
 */
enum Ending {

    COMPLETE,

    /**
     * The reader closed the connection, or it broke.
     */
    READER_GONE,

    /**
     * The reader did not take what was sent.
     */
    READER_TOO_SLOW,

    STORE_UNAVAILABLE,

    /**
     * Somebody changed an entry of the log.
     */
    ENTRY_UNREADABLE;

    /**
     * As it is recorded.
     */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
