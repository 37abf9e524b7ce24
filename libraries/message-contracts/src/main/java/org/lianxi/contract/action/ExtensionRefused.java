package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office refused a later due day; the former one stands (不同意延期, C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param number the request decided on
 * @param byUnit unit of the officer who decided
 * @param reason why
 * @param refusedOn day of the decision
 */
@EventType("org.lianxi.action.extension-refused.v1")
public record ExtensionRefused(String conferenceId, String actionId, int number, String byUnit, String reason,
        LocalDate refusedOn) implements ActionEvent {
}
