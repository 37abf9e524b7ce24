package org.lianxi.command.superior.closeassignment;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.command.superior.AssignmentState;

/**
 * An assignment is finished when the organ that assigned it has had a report (C-1.2).
 *
 * @param assignment the assignment
 */
public record AssignmentIsReported(AssignmentState assignment) implements Rule {

    @Override
    public boolean holds() {
        return this.assignment.reports() > 0;
    }

    @Override
    public String path() {
        return "superior.assignedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.assignment.accepted().title(), this.assignment.accepted().assignedByName());
    }

}
