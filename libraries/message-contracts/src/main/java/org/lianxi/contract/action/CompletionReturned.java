package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office returned a claim (退回, C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param byUnit unit of the officer who returned it
 * @param reason what is missing
 * @param returnedOn day of return
 */
@EventType("org.lianxi.action.completion-returned.v1")
public record CompletionReturned(String conferenceId, String actionId, String byUnit, String reason,
        LocalDate returnedOn) implements ActionEvent {
}
