package org.lianxi.command.action.answerurging;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Answers the last urging (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param answer what the lead unit says
 */
public record AnswerUrging(String conferenceId, String actionId, Long expectedVersion,
        String answer) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
