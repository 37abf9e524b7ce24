package org.lianxi.notification.channel;

import java.time.Duration;

/**
 * What became of a delivery.
 */
public sealed interface Outcome {

    /**
     * It arrived where the channel ends.
     *
     * @param but who of the recipient did not get it and why, without any address, or
     * null where nobody was left out
     */
    record Delivered(String but) implements Outcome {

        /**
         * It arrived, everywhere.
         */
        public Delivered() {
            this(null);
        }

    }

    /**
     * It did not work this time.
     *
     * @param reason why, without any address
     * @param retryAfter how long the other side wants to be left alone at least, or null
     * where it did not say
     */
    record TryAgain(String reason, Duration retryAfter) implements Outcome {

        /**
         * It did not work this time, and nobody said when it would.
         * @param reason why, without any address
         */
        public TryAgain(String reason) {
            this(reason, null);
        }

        /**
         * When to try again.
         * @param wait the wait by our own schedule
         * @return that, after what the other side asked for
         */
        public Duration notBefore(Duration wait) {
            return (this.retryAfter != null) ? this.retryAfter.plus(wait) : wait;
        }

    }

    /**
     * The channel itself could not be reached; that says nothing of the recipient.
     *
     * @param reason why, without any address
     */
    record Unreachable(String reason) implements Outcome {
    }

    /**
     * There was no room on the channel; nothing was tried. That is no attempt.
     *
     * @param reason why
     * @param delay for how long there will be none
     */
    record NotTried(String reason, Duration delay) implements Outcome {

        /**
         * There was no room, and may be at any moment.
         * @param reason why
         */
        public NotTried(String reason) {
            this(reason, Duration.ZERO);
        }

    }

    /**
     * It will not work by trying again.
     *
     * @param reason why, without any address
     */
    record Refused(String reason) implements Outcome {
    }

}
