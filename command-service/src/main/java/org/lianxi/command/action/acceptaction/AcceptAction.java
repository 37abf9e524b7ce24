package org.lianxi.command.action.acceptaction;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Accepts an action for the actor's unit (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 */
public record AcceptAction(String conferenceId, String actionId, Long expectedVersion) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
