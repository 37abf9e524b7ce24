package org.lianxi.command.action.acceptaction;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Only the lead unit and the co-units accept and report (C-4.8, INV-19).
 *
 * @param actor who acts
 * @param action the action
 */
public record LeadOrCoUnitActs(Actor actor, ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.isConcerned(this.actor.unit());
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
        return List.of(Refusal.given(this.actor.unit()));
    }

}
