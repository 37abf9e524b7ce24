package org.lianxi.notification.channel;

/**
 * What became of a delivery.
 */
public sealed interface Outcome {

    /**
     * It arrived where the channel ends.
     */
    record Delivered() implements Outcome {
    }

    /**
     * It did not work this time.
     *
     * @param reason why, without any address
     */
    record TryAgain(String reason) implements Outcome {
    }

    /**
     * The channel itself could not be reached; that says nothing of the recipient.
     *
     * @param reason why, without any address
     */
    record Unreachable(String reason) implements Outcome {
    }

    /**
     * There was no room on the channel; nothing was tried.
     *
     * @param reason why
     */
    record NotTried(String reason) implements Outcome {
    }

    /**
     * It will not work by trying again.
     *
     * @param reason why, without any address
     */
    record Refused(String reason) implements Outcome {
    }

}
