package org.lianxi.command.superior.acceptassignment;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Takes over a matter that the leadership assigned (C-1.2, F02).
 *
 * @param conferenceId the conference
 * @param assignmentId the assignment to be
 * @param assignedBy code of the organ that assigned it
 * @param reference number or date of the paper, or null
 * @param title what it is about
 * @param text the assignment in full
 * @param leadUnit the unit that sees to it, or null
 * @param dueOn the day by which, or null
 */
public record AcceptAssignment(String conferenceId, String assignmentId, String assignedBy, String reference,
        String title, String text, String leadUnit, LocalDate dueOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.assignmentId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
