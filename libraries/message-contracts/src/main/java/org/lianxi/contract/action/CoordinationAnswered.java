package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit that was asked answered for itself (协调答复, C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param coordinationId the request
 * @param unitCode the unit that answers
 * @param answer what it says
 * @param answeredOn day of the answer
 */
@EventType("org.lianxi.action.coordination-answered.v1")
public record CoordinationAnswered(String conferenceId, String actionId, String coordinationId, String unitCode,
        String answer, LocalDate answeredOn) implements ActionEvent {
}
