package org.lianxi.command.action.requestcoordination;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Asks other units to help with an action (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param coordinationId the request to be
 * @param units the units asked
 * @param matter what is asked of them
 */
public record RequestCoordination(String conferenceId, String actionId, Long expectedVersion, String coordinationId,
        List<String> units, String matter) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

    @Override
    public String subjectId() {
        return this.coordinationId;
    }

}
