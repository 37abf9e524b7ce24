package org.lianxi.command.action.acceptaction;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The lead unit answers for the whole action: it asks for more time or for relief, and
 * answers the office (C-4.8).
 *
 * @param actor who acts
 * @param action the action
 */
public record LeadUnitActs(Actor actor, ActionState action) implements Rule {

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
        return List.of(Refusal.given(this.actor.unit()), this.action.leadUnit());
    }

}
