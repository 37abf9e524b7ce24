package org.lianxi.command.action.urgeaction;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.UrgingLevel;

/**
 * A stronger urging follows one that went unanswered (C-4.10): first blue, then orange,
 * then red.
 *
 * @param level how strongly
 * @param open the last urging while it is unanswered, or null
 */
public record UrgingClimbsStepByStep(UrgingLevel level, ActionUrged open) implements Rule {

    @Override
    public boolean holds() {
        return this.level.ordinal() <= ((this.open != null) ? this.open.level().ordinal() + 1 : 0);
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public List<?> details() {
        return List.of(this.level.ordinal());
    }

}
