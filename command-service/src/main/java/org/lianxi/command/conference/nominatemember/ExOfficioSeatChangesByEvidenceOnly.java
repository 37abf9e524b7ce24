package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A seat that goes with a post has one holder, the holder of the post; nobody is
 * nominated for it (INV-01, INV-28).
 *
 * @param seat the seat
 */
public record ExOfficioSeatChangesByEvidenceOnly(Charter.Seat seat) implements Rule {

    @Override
    public boolean holds() {
        return !this.seat.exOfficio();
    }

    @Override
    public String path() {
        return "seats." + this.seat.role();
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id(), this.seat.eligibility());
    }

}
