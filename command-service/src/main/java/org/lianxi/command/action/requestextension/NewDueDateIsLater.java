package org.lianxi.command.action.requestextension;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * More time means a later day (C-4.8).
 *
 * @param dueOn the new due day
 * @param action the action
 */
public record NewDueDateIsLater(LocalDate dueOn, ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.dueOn.isAfter(this.action.dueOn());
    }

    @Override
    public String path() {
        return "tracking.actionDefaults.accept";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.dueOn, this.action.dueOn());
    }

}
