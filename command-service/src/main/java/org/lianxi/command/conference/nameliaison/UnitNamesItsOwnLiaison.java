package org.lianxi.command.conference.nameliaison;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit names its own liaison, no other does (K7).
 *
 * @param unitCode the unit
 * @param actor who acts
 */
public record UnitNamesItsOwnLiaison(String unitCode, Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.unitCode.equals(this.actor.unit());
    }

    @Override
    public String path() {
        return "membership.liaisons";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode, Refusal.given(this.actor.unit()));
    }

}
