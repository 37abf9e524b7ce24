package org.lianxi.command.action.urgeaction;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.UrgingLevel;

/**
 * Presses the lead unit (C-4.10, INV-20).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param level how strongly
 * @param reason why
 * @param answerBy the day by which to answer, or null for the charter's term
 */
public record UrgeAction(String conferenceId, String actionId, Long expectedVersion, UrgingLevel level, String reason,
        LocalDate answerBy) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
