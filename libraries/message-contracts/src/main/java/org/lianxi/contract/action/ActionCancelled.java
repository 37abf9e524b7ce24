package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The action was called off (撤销, C-4.10, INV-22).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param basis what the decision rests on
 * @param reason why
 * @param byUnit unit of the officer who recorded it
 * @param cancelledOn day of the cancellation
 */
@EventType("org.lianxi.action.cancelled.v1")
public record ActionCancelled(String conferenceId, String actionId, DecisionBasis basis, String reason, String byUnit,
        LocalDate cancelledOn) implements ActionEvent {
}
