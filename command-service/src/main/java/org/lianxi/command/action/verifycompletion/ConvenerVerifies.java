package org.lianxi.command.action.verifycompletion;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Where the charter file keeps verification for the convener or the conference, the
 * convener closes the action (C-4.10).
 *
 * @param actor who acts
 */
public record ConvenerVerifies(Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isConvener();
    }

    @Override
    public String path() {
        return "tracking.verifyBy.by";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.role());
    }

}
