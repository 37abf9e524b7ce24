package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The lead unit answered an urging (督办回复, C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param number the urging answered
 * @param unitCode the lead unit
 * @param answer what it says
 * @param answeredOn day of the answer
 */
@EventType("org.lianxi.action.urging-answered.v1")
public record UrgingAnswered(String conferenceId, String actionId, int number, String unitCode, String answer,
        LocalDate answeredOn) implements ActionEvent {
}
