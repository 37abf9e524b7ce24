package org.lianxi.command.action.acceptaction;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * A verified or cancelled action is closed (C-4.10).
 *
 * @param action the action
 */
public record ActionIsOpen(ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.open();
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public List<?> details() {
        return List.of(this.action.assigned().title(), (this.action.stage() == ActionState.Stage.CANCELLED) ? 1 : 0);
    }

}
