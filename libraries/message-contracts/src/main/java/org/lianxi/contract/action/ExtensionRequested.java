package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The lead unit asked for a later due day (申请延期, C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param number its place among the action's requests, from 1
 * @param unitCode the lead unit
 * @param dueOn the day asked for
 * @param reason why the day cannot be kept
 * @param requestedOn day of the request
 */
@EventType("org.lianxi.action.extension-requested.v1")
public record ExtensionRequested(String conferenceId, String actionId, int number, String unitCode, LocalDate dueOn,
        String reason, LocalDate requestedOn) implements ActionEvent {
}
