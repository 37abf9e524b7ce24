package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The charter has the seat (C-2.2, C-2.6).
 *
 * @param seatId the seat named
 * @param standing the conference
 */
public record SeatExists(String seatId, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.charter().seat(this.seatId).isPresent();
    }

    @Override
    public String path() {
        return "seats.member";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.seatId);
    }

}
