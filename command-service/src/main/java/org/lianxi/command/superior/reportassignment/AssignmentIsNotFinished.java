package org.lianxi.command.superior.reportassignment;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.command.superior.AssignmentState;

/**
 * A finished assignment is past (C-1.2).
 *
 * @param assignment the assignment
 */
public record AssignmentIsNotFinished(AssignmentState assignment) implements Rule {

    @Override
    public boolean holds() {
        return !this.assignment.closed();
    }

    @Override
    public String path() {
        return "superior.assignedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.assignment.accepted().title());
    }

}
