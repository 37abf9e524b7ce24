package org.lianxi.command.action.requestextension;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Asks for a later due day (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param dueOn the day asked for
 * @param reason why the day cannot be kept
 */
public record RequestExtension(String conferenceId, String actionId, Long expectedVersion, LocalDate dueOn,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
