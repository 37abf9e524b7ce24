package org.lianxi.command.action.acceptaction;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * A unit accepts an action once (C-4.8).
 *
 * @param unitCode the unit
 * @param action the action
 */
public record UnitHasNotYetAccepted(String unitCode, ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return !this.action.acceptedBy().contains(this.unitCode);
    }

    @Override
    public String path() {
        return "tracking.actionDefaults.accept";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
