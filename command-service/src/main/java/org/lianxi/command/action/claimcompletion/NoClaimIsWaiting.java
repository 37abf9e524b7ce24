package org.lianxi.command.action.claimcompletion;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * One claim at a time waits for the office (C-4.10).
 *
 * @param action the action
 */
public record NoClaimIsWaiting(ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return !this.action.claimed();
    }

    @Override
    public String path() {
        return "tracking.verifyBy.by";
    }

    @Override
    public List<?> details() {
        return List.of(this.action.assigned().title());
    }

}
