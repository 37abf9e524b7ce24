package org.lianxi.command.action.requestreassignment;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Asks that others lead the action. The charter lets no unit decline what was agreed, so
 * the unit leads on until the request is decided (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param proposedUnit the unit that it proposes, or null
 * @param reason why
 */
public record RequestReassignment(String conferenceId, String actionId, Long expectedVersion, String proposedUnit,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
