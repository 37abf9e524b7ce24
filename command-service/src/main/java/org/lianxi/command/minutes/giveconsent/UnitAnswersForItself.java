package org.lianxi.command.minutes.giveconsent;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit answers for itself; the office records an answer for it only when it came on
 * paper (C-4.5).
 *
 * @param unitCode the unit that answers
 * @param channel how the answer came
 * @param actor who records it
 */
public record UnitAnswersForItself(String unitCode, String channel, Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.unitCode.equals(this.actor.unit()) || ("paper".equals(this.channel) && this.actor.isOffice());
    }

    @Override
    public String path() {
        return "minutes.consent.granularity";
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
