package org.lianxi.command.duty.reportdutyperformance;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A unit reports on its own duties (C-3).
 *
 * @param actor who acts
 * @param duty the duty
 */
public record UnitHasTheDuty(Actor actor, Charter.Duty duty) implements Rule {

    @Override
    public boolean holds() {
        return this.duty.unit().equals(this.actor.unit());
    }

    @Override
    public String path() {
        return "duties." + this.duty.id();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.actor.unit()), this.duty.unit(), this.duty.id());
    }

}
