package org.lianxi.command.information.acknowledgeinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit acknowledges what it was sent (C-4.9).
 *
 * @param actor who acts
 * @param information the item
 */
public record UnitIsInTheAudience(Actor actor, InformationState information) implements Rule {

    @Override
    public boolean holds() {
        return this.information.audience().contains(String.valueOf(this.actor.unit()));
    }

    @Override
    public String path() {
        return "information.audience";
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
