package org.lianxi.command.conference.changeexofficioholder;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * Evidence alone changes only a seat that goes with a post; every other seat takes a
 * nomination (INV-28, INV-06).
 *
 * @param seat the seat
 */
public record SeatGoesWithAPost(Charter.Seat seat) implements Rule {

    @Override
    public boolean holds() {
        return this.seat.exOfficio();
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
