package org.lianxi.command.action.reportprogress;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Where the charter file has only the lead unit report, co-units report through it
 * (C-4.8).
 *
 * @param actor who acts
 * @param action the action
 * @param standing the conference
 */
public record LeadUnitReports(Actor actor, ActionState action, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !"lead-unit".equals(this.standing.rule(path(), "lead-and-co-units"))
                || this.action.leadUnit().equals(this.actor.unit());
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
