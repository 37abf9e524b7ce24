package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The lead unit asked that others lead the action (申请调整, C-4.8). What the conference
 * agreed cannot be declined; until the request is decided the unit leads on.
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param unitCode the lead unit
 * @param proposedUnit the unit that it proposes, or null
 * @param reason why
 * @param requestedOn day of the request
 */
@EventType("org.lianxi.action.reassignment-requested.v1")
public record ReassignmentRequested(String conferenceId, String actionId, String unitCode, String proposedUnit,
        String reason, LocalDate requestedOn) implements ActionEvent {
}
