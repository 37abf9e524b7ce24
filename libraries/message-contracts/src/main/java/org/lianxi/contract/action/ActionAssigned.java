package org.lianxi.contract.action;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The office assigned an agreed matter (C-4.10, INV-18).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param title what is to be done
 * @param text the task in full
 * @param source what the action comes from
 * @param leadUnit the unit that leads
 * @param coUnits the units that take part
 * @param dueOn the day by which
 * @param assignedOn day of assignment
 */
@EventType("org.lianxi.action.assigned.v1")
public record ActionAssigned(String conferenceId, String actionId, String title, String text, ActionSource source,
        String leadUnit, List<String> coUnits, LocalDate dueOn, LocalDate assignedOn) implements ActionEvent {
}
