package org.lianxi.command.action.answercoordination;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Answers for the actor's unit what it was asked to help with (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param coordinationId the request
 * @param answer what the unit says
 */
public record AnswerCoordination(String conferenceId, String actionId, Long expectedVersion, String coordinationId,
        String answer) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
