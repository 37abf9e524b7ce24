package org.lianxi.command.action.assignaction;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Where the charter file has the lead department track, whoever acts for that unit
 * assigns, presses and verifies; the convener may do the same in person (C-4.10, K13).
 *
 * @param actor who acts
 * @param standing the conference
 */
public record LeadDepartmentActs(Actor actor, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isConvener() || this.standing.charter().leadUnit().equals(this.actor.unit());
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.actor.unit()), this.standing.charter().leadUnit());
    }

}
