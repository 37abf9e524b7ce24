package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office did not let the lead unit go (不同意调整, C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param byUnit unit of the officer who decided
 * @param reason why
 * @param refusedOn day of the decision
 */
@EventType("org.lianxi.action.reassignment-refused.v1")
public record ReassignmentRefused(String conferenceId, String actionId, String byUnit, String reason,
        LocalDate refusedOn) implements ActionEvent {
}
