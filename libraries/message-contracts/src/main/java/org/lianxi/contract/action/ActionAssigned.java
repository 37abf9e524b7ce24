package org.lianxi.contract.action;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The office assigned an agreed matter, a higher assignment or a part of a case (C-1.1,
 * C-4.10, INV-18).
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
 * @param feedbackEvery ISO period between progress reports, or null for the charter's
 * @param acceptanceNeeded whether the lead unit, absent when this was agreed, has to
 * accept before it acts; null for no
 */
@EventType(value = "org.lianxi.action.assigned.v1", revision = 2)
public record ActionAssigned(String conferenceId, String actionId, String title, String text, ActionSource source,
        String leadUnit, List<String> coUnits, LocalDate dueOn, LocalDate assignedOn, String feedbackEvery,
        Boolean acceptanceNeeded) implements ActionEvent {

    /**
     * An assignment as the first revision has it: to a unit that was there, reporting as
     * often as the charter says.
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
    public ActionAssigned(String conferenceId, String actionId, String title, String text, ActionSource source,
            String leadUnit, List<String> coUnits, LocalDate dueOn, LocalDate assignedOn) {
        this(conferenceId, actionId, title, text, source, leadUnit, coUnits, dueOn, assignedOn, null, null);
    }

}
