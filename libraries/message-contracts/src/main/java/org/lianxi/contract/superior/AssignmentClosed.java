package org.lianxi.contract.superior;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * An assignment is finished (C-1.2).
 *
 * @param conferenceId the conference
 * @param assignmentId the assignment
 * @param outcome what came of it
 * @param closedOn day it was closed
 */
@EventType("org.lianxi.superior.assignment-closed.v1")
public record AssignmentClosed(String conferenceId, String assignmentId, String outcome,
        LocalDate closedOn) implements AssignmentEvent {
}
