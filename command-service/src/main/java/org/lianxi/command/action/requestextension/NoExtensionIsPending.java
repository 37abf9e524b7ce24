package org.lianxi.command.action.requestextension;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * One request for more time at a time waits for the office (C-4.10).
 *
 * @param action the action
 */
public record NoExtensionIsPending(ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.pending().extension() == null;
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
