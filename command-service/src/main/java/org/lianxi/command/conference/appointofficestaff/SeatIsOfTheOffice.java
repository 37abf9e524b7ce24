package org.lianxi.command.conference.appointofficestaff;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * Office staff are confirmed by whom the charter names for the office (C-2.6, A-11).
 *
 * @param seat the seat
 */
public record SeatIsOfTheOffice(Charter.Seat seat) implements Rule {

    @Override
    public boolean holds() {
        return this.seat.role().startsWith("office-");
    }

    @Override
    public String path() {
        return "membership.officeChange.confirmBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id());
    }

}
