package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office pressed the lead unit (督办, C-4.10, INV-20).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param number its place among the action's urgings, from 1
 * @param level how strongly
 * @param unitCode the lead unit
 * @param byUnit unit of the officer who presses
 * @param reason why
 * @param answerBy the day by which to answer; null in early records, when none had to be
 * set
 * @param urgedOn day of the urging
 */
@EventType("org.lianxi.action.urged.v1")
public record ActionUrged(String conferenceId, String actionId, int number, UrgingLevel level, String unitCode,
        String byUnit, String reason, LocalDate answerBy, LocalDate urgedOn) implements ActionEvent {
}
