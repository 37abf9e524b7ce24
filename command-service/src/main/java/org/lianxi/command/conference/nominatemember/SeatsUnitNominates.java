package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * The unit that fills a seat proposes its new holder, no other does, unless the charter
 * lets the office propose (C-2.4, INV-03, INV-06).
 *
 * @param seat the seat
 * @param actor who nominates
 * @param standing the conference
 */
public record SeatsUnitNominates(Charter.Seat seat, Actor actor, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        if ("office".equals(this.standing.rule(path(), "unit"))) {
            return this.actor.isOffice();
        }
        return this.seat.unit() != null && this.seat.unit().equals(this.actor.unit())
                && this.standing.units().containsKey(this.actor.unit());
    }

    @Override
    public String path() {
        return this.seat.role().startsWith("office-") ? "membership.officeChange.proposedBy"
                : "membership.memberChange.proposedBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id(), Refusal.given(this.seat.unit()), Refusal.given(this.actor.unit()));
    }

}
