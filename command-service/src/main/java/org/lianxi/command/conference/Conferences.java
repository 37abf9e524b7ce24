package org.lianxi.command.conference;

/**
 * Lets the rules of other aggregates see how a conference stands.
 */
@FunctionalInterface
public interface Conferences {

    /**
     * How a conference stands now.
     * @param conferenceId its id
     * @return its standing
     * @throws org.lianxi.command.shared.Refusal if there is no such conference
     */
    Standing standing(String conferenceId);

}
