package org.lianxi.command.action.refusereassignment;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Does not let the lead unit go (C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param reason why
 */
public record RefuseReassignment(String conferenceId, String actionId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
