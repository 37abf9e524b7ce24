package org.lianxi.command.conference.confirmunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The conference decides about its units; its convener, or the office on its behalf,
 * records that it did. Where the charter gives it to the convener, he decides (C-2.3,
 *
 *
 * @param actor who acts
 * @param standing the conference
 */
public record ConferenceDecidesItsUnits(Actor actor, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isConvener() || ("conference".equals(this.standing.rule(path(), "conference"))
                && "office-director".equals(this.actor.role()));
    }

    @Override
    public String path() {
        return "membership.unitChange.decidedBy";
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
