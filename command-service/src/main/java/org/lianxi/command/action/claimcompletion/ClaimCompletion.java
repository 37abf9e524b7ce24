package org.lianxi.command.action.claimcompletion;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Claims that the action is done (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param summary what was achieved
 */
public record ClaimCompletion(String conferenceId, String actionId, Long expectedVersion,
        String summary) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
