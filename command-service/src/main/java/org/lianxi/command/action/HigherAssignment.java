package org.lianxi.command.action;

import java.time.LocalDate;

/**
 * A matter that the leadership assigned to the conference (交办, C-1.2).
 *
 * @param assignmentId the assignment
 * @param leadUnit the unit that sees to it, or null
 * @param dueOn the day by which, or null
 * @param acceptedOn day on which the conference took it over
 * @param open false once it is finished
 */
public record HigherAssignment(String assignmentId, String leadUnit, LocalDate dueOn, LocalDate acceptedOn,
        boolean open) {
}
