package org.lianxi.command.action.verifycompletion;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Nobody verifies the work of their own unit, where the charter file says so (INV-21).
 *
 * @param actor who verifies
 * @param action the action
 * @param standing the conference
 */
public record VerifierIsOfAnotherUnit(Actor actor, ActionState action, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !"verifier-unit-differs".equals(this.standing.rule(path(), "none"))
                || !this.action.leadUnit().equals(this.actor.unit());
    }

    @Override
    public String path() {
        return "tracking.verifyBy.separation";
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
