package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A liaison is named by the unit and confirmed by nobody; there is no nomination (K7).
 *
 * @param seat the seat
 */
public record LiaisonIsNamedByTheUnit(Charter.Seat seat) implements Rule {

    @Override
    public boolean holds() {
        return !"liaison".equals(this.seat.role());
    }

    @Override
    public String path() {
        return "membership.liaisons";
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id());
    }

}
