package org.lianxi.notification.intake;

/**
 * When channels outside tell of an event.
 */
enum Telling {

    /**
     * With the commit, where nothing stands in the way.
     */
    AT_ONCE,

    /**
     * When it is their turn.
     */
    IN_TURN,

    /**
     * Never, because it is no news.
     */
    NEVER

}
