package org.lianxi.command.conference.changeofficestaff;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.Holder;

/**
 * A change takes a seat over from its holder; a vacant seat is filled by appointment
 * (C-2.6).
 *
 * @param seat the seat
 * @param holder who holds it, or null
 */
public record SeatIsHeld(Charter.Seat seat, Holder holder) implements Rule {

    @Override
    public boolean holds() {
        return this.holder != null;
    }

    @Override
    public String path() {
        return "seats." + this.seat.role();
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id());
    }

}
