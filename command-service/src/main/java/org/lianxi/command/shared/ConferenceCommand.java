package org.lianxi.command.shared;

/**
 * A wish of a person, to be granted or refused by one aggregate of one conference.
 */
public interface ConferenceCommand {

    /**
     * The conference that the wish concerns.
     * @return its id
     */
    String conferenceId();

    /**
     * The aggregate that decides.
     * @return its id, which carries its type
     */
    String targetId();

    /**
     * The version of the aggregate that the person saw.
     * @return sequence number of its last event, or null when it does not matter or the
     * aggregate does not exist yet
     */
    Long expectedVersion();

    /**
     * What the command makes or changes, for the one who sent it.
     * @return the id of the thing made inside the aggregate, or of the aggregate
     */
    default String subjectId() {
        return targetId();
    }

}
