package org.lianxi.notification.channel.robot;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A chat platform, as far as its group robots go: how a message looks and is signed, how
 * many it takes, and what its answers mean.
 */
public interface RobotPlatform {

    /**
     * The platform's name.
     * @return such as {@code wecom}, which is the channel's name on the record
     */
    String name();

    /**
     * How many requests one robot may make.
     * @return limits that all hold
     */
    List<Pace> paces();

    /**
     * How long a robot is left alone after the platform said that it was too fast.
     * @return the window of the platform
     */
    Duration rest();

    /**
     * How long to wait when everybody else sends.
     * @param now the time
     * @return nothing where any time is good
     */
    default Duration crowded(Instant now) {
        return Duration.ZERO;
    }

    /**
     * Where a message goes.
     * @param robot the robot
     * @param now the time, for the signature
     * @return the address, which holds the key
     */
    URI address(Robot robot, Instant now);

    /**
     * A message as the platform takes it.
     * @param robot the robot
     * @param message what to say
     * @param form as a card, or as mere text
     * @param now the time, for the signature
     * @return the body, to be written as JSON
     */
    Map<String, Object> body(Robot robot, RobotMessage message, Form form, Instant now);

    /**
     * What an answer means.
     * @param answer the body of the answer
     * @return the platform's code with its meaning
     */
    Reply read(JsonNode answer);

    /**
     * A limit.
     *
     * @param most the most requests
     * @param within in this time
     */
    record Pace(int most, Duration within) {
    }

    /**
     * How a message looks.
     */
    enum Form {

        /** With a title and a button. */
        CARD,

        /** Where the platform did not take the card. */
        TEXT

    }

    /**
     * An answer.
     *
     * @param meaning what it means
     * @param code the platform's own code
     */
    record Reply(Meaning meaning, String code) {
    }

    /**
     * What an answer means.
     */
    enum Meaning {

        /** The message stands in the group. */
        SHOWN,

        /** The platform does not take a message of this form. */
        UNFIT,

        /** Too many. */
        TOO_FAST,

        /** Trouble that passes. */
        TROUBLE,

        /** No, and no again. */
        REFUSED

    }

}
