package org.lianxi.command.action;

/**
 * Lets the rules of actions see what the leadership has assigned to the conference
 * (C-1.1, C-1.2).
 */
@FunctionalInterface
public interface Assignments {

    /**
     * A higher assignment as it stands.
     * @param conferenceId the conference it has to belong to
     * @param assignmentId its id
     * @return what actions need of it
     * @throws org.lianxi.command.shared.Refusal if that conference has no such assignment
     */
    HigherAssignment assignment(String conferenceId, String assignmentId);

}
