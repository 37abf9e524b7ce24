package org.lianxi.contract.superior;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The conference took over a matter that the leadership assigned (交办, C-1.2).
 *
 * @param conferenceId the conference
 * @param assignmentId the assignment
 * @param assignedBy code of the organ that assigned it
 * @param assignedByName its name
 * @param reference number or date of the paper, or null
 * @param title what it is about
 * @param text the assignment in full
 * @param leadUnit the unit that sees to it, or null
 * @param dueOn the day by which, or null
 * @param acceptedOn day of acceptance
 */
@EventType("org.lianxi.superior.assignment-accepted.v1")
public record AssignmentAccepted(String conferenceId, String assignmentId, String assignedBy, String assignedByName,
        String reference, String title, String text, String leadUnit, LocalDate dueOn,
        LocalDate acceptedOn) implements AssignmentEvent {
}
