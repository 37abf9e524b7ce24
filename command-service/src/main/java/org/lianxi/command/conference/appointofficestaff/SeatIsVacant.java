package org.lianxi.command.conference.appointofficestaff;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.Holder;

/**
 * An appointment fills a seat that nobody holds; a seat that is held changes hands
 * (C-2.6).
 *
 * @param seat the seat
 * @param holder who holds it, or null
 */
public record SeatIsVacant(Charter.Seat seat, Holder holder) implements Rule {

    @Override
    public boolean holds() {
        return this.holder == null;
    }

    @Override
    public String path() {
        return "seats." + this.seat.role();
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id(), (this.holder != null) ? this.holder.name() : "");
    }

}
