package org.lianxi.command.action.acceptaction;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;

/**
 * A lead unit that was not there when the matter was agreed accepts before it reports or
 * claims.
 *
 * @param actor who acts
 * @param action the action
 */
public record AbsentLeadUnitHasAccepted(Actor actor, ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return !this.action.acceptanceNeeded() || !this.action.leadUnit().equals(this.actor.unit())
                || this.action.acceptedBy().contains(this.actor.unit());
    }

    @Override
    public String path() {
        return "tracking.actionDefaults.accept";
    }

    @Override
    public List<?> details() {
        return List.of(this.action.leadUnit());
    }

}
