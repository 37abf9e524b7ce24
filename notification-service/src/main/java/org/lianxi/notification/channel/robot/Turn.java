package org.lianxi.notification.channel.robot;

import java.time.Duration;

/**
 * Whether a message may be sent to a group now.
 */
sealed interface Turn {

    /**
     * It may.
     *
     * @param attempt which attempt it is, from 1
     */
    record Go(int attempt) implements Turn {
    }

    /**
     * It stands in the group already.
     */
    record Sent() implements Turn {
    }

    /**
     * Not now.
     *
     * @param reason why
     * @param delay for how long
     */
    record Later(String reason, Duration delay) implements Turn {
    }

    /**
     * It was refused, just now.
     *
     * @param reason why
     */
    record Refused(String reason) implements Turn {
    }

}
