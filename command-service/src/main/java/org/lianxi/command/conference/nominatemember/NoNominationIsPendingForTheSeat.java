package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * One nomination at a time waits for a decision on a seat (C-2.4).
 *
 * @param seat the seat
 * @param standing the conference
 */
public record NoNominationIsPendingForTheSeat(Charter.Seat seat, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.pending()
            .values()
            .stream()
            .noneMatch((nomination) -> nomination.seatId().equals(this.seat.id()));
    }

    @Override
    public String path() {
        return "membership.memberChange.confirmBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id());
    }

}
