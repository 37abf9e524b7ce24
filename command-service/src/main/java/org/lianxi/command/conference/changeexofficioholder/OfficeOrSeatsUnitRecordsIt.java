package org.lianxi.command.conference.changeexofficioholder;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * The change of a post is recorded by the office, a convener or the unit that fills the
 * seat; nobody confirms it (C-2.2, A-33).
 *
 * @param seat the seat
 * @param actor who acts
 */
public record OfficeOrSeatsUnitRecordsIt(Charter.Seat seat, Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isOffice() || this.actor.isConvener()
                || (this.seat.unit() != null && this.seat.unit().equals(this.actor.unit()));
    }

    @Override
    public String path() {
        return "seats." + this.seat.role();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id(), this.actor.role());
    }

}
