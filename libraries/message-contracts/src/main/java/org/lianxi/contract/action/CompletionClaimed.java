package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The lead unit claimed that the action is done (办结报告, C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param unitCode the lead unit
 * @param summary what was achieved
 * @param claimedOn day of the claim
 */
@EventType("org.lianxi.action.completion-claimed.v1")
public record CompletionClaimed(String conferenceId, String actionId, String unitCode, String summary,
        LocalDate claimedOn) implements ActionEvent {
}
