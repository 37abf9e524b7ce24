package org.lianxi.command.action.requestcoordination;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit asks other units for help, not itself (C-4.8).
 *
 * @param units the units asked
 * @param actor who acts
 */
public record CoordinationAsksOthers(List<String> units, Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return !this.units.isEmpty() && !this.units.contains(this.actor.unit());
    }

    @Override
    public String path() {
        return "tracking.reportBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
