package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * An officer of another unit than the lead verified the claim (销号, C-4.10, INV-21).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param byUnit unit of the officer who verified it
 * @param remark the officer's finding, or null
 * @param verifiedOn day of verification
 */
@EventType("org.lianxi.action.completion-verified.v1")
public record CompletionVerified(String conferenceId, String actionId, String byUnit, String remark,
        LocalDate verifiedOn) implements ActionEvent {
}
