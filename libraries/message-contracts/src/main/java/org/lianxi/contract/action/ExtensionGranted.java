package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office granted a later due day (同意延期, C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param number the request decided on
 * @param byUnit unit of the officer who decided
 * @param formerDueOn the due day until then
 * @param dueOn the due day from now on
 * @param remark the officer's remark, or null
 * @param grantedOn day of the decision
 */
@EventType("org.lianxi.action.extension-granted.v1")
public record ExtensionGranted(String conferenceId, String actionId, int number, String byUnit, LocalDate formerDueOn,
        LocalDate dueOn, String remark, LocalDate grantedOn) implements ActionEvent {
}
