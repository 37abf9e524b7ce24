package org.lianxi.command.action.reassignaction;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.DecisionBasis;

/**
 * Has other units carry the action out (C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param leadUnit the unit to lead, or null for the same
 * @param coUnits the units to take part, or null for the same
 * @param basis what a change of the lead rests on, or null
 * @param reason why
 */
public record ReassignAction(String conferenceId, String actionId, Long expectedVersion, String leadUnit,
        List<String> coUnits, DecisionBasis basis, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
