package org.lianxi.command.action.cancelaction;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.DecisionBasis;

/**
 * Calls the action off (C-4.10, INV-22).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param basis what the cancellation rests on
 * @param reason why
 */
public record CancelAction(String conferenceId, String actionId, Long expectedVersion, DecisionBasis basis,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
