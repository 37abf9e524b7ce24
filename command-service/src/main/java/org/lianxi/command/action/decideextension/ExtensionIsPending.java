package org.lianxi.command.action.decideextension;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * The office decides on a request for more time (C-4.10).
 *
 * @param action the action
 */
public record ExtensionIsPending(ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.pending().extension() != null;
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
