package org.lianxi.contract.action;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * Other units carry the action out from now on (调整承办单位, C-4.10). What the earlier ones
 * did stays on record.
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param formerLeadUnit the unit that led
 * @param formerCoUnits the units that took part
 * @param leadUnit the unit that leads from now on
 * @param coUnits the units that take part from now on
 * @param acceptanceNeeded whether the new lead unit has to accept before it acts
 * @param reason why
 * @param basis what a change of the lead rests on, or null when it stays
 * @param byUnit unit of the officer who reassigned
 * @param reassignedOn day of the reassignment
 */
@EventType("org.lianxi.action.reassigned.v1")
public record ActionReassigned(String conferenceId, String actionId, String formerLeadUnit, List<String> formerCoUnits,
        String leadUnit, List<String> coUnits, boolean acceptanceNeeded, String reason, DecisionBasis basis,
        String byUnit, LocalDate reassignedOn) implements ActionEvent {
}
