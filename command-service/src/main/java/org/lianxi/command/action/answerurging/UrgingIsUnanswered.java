package org.lianxi.command.action.answerurging;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * Only an urging that waits is answered (C-4.8).
 *
 * @param action the action
 */
public record UrgingIsUnanswered(ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.pending().urging() != null;
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
