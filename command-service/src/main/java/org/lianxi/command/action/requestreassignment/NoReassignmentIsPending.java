package org.lianxi.command.action.requestreassignment;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * One request to be relieved at a time waits for the office (C-4.10).
 *
 * @param action the action
 */
public record NoReassignmentIsPending(ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.pending().reassignment() == null;
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public List<?> details() {
        return List.of(this.action.assigned().title());
    }

}
