package org.lianxi.command.action.returncompletion;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Returns a claim (C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param reason what is missing
 */
public record ReturnCompletion(String conferenceId, String actionId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
