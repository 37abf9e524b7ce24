package org.lianxi.command.conference.changemember;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * Members are confirmed as the charter says for members; office staff are not confirmed
 * this way (C-2.4, C-2.6).
 *
 * @param seat the seat
 */
public record SeatIsOfTheConference(Charter.Seat seat) implements Rule {

    @Override
    public boolean holds() {
        return !this.seat.role().startsWith("office-");
    }

    @Override
    public String path() {
        return "membership.memberChange.confirmBy";
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
