package org.lianxi.command.action.claimcompletion;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The lead unit answers for the whole action, so it claims completion (C-4.8).
 *
 * @param actor who claims
 * @param action the action
 */
public record LeadUnitClaims(Actor actor, ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.leadUnit().equals(this.actor.unit());
    }

    @Override
    public String path() {
        return "tracking.reportBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(String.valueOf(this.actor.unit()), this.action.leadUnit());
    }

}
