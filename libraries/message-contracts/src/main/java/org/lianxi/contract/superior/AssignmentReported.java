package org.lianxi.contract.superior;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office reported on an assignment to the organ that assigned it (C-1.2).
 *
 * @param conferenceId the conference
 * @param assignmentId the assignment
 * @param number its place among the assignment's reports, from 1
 * @param reportedTo code of the organ
 * @param reportedToName its name
 * @param summary what was done
 * @param reference number of the report, or null
 * @param reportedOn day of the report
 */
@EventType("org.lianxi.superior.assignment-reported.v1")
public record AssignmentReported(String conferenceId, String assignmentId, int number, String reportedTo,
        String reportedToName, String summary, String reference, LocalDate reportedOn) implements AssignmentEvent {
}
