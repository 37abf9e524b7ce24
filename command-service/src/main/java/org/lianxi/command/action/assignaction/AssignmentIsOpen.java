package org.lianxi.command.action.assignaction;

import java.util.List;

import org.lianxi.command.action.HigherAssignment;
import org.lianxi.command.shared.Rule;

/**
 * A finished assignment calls for no more actions (C-1.1, C-1.2).
 *
 * @param assignment the higher assignment
 */
public record AssignmentIsOpen(HigherAssignment assignment) implements Rule {

    @Override
    public boolean holds() {
        return this.assignment.open();
    }

    @Override
    public String path() {
        return "tracking.source";
    }

    @Override
    public List<?> details() {
        return List.of(this.assignment.assignmentId());
    }

}
