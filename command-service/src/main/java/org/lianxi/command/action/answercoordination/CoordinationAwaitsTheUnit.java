package org.lianxi.command.action.answercoordination;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit answers what it was asked, once (C-4.8).
 *
 * @param actor who acts
 * @param coordinationId the request
 * @param action the action
 */
public record CoordinationAwaitsTheUnit(Actor actor, String coordinationId, ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return this.action.pending().awaits(this.coordinationId, this.actor.unit());
    }

    @Override
    public String path() {
        return "tracking.reportBy";
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.actor.unit()));
    }

}
