package org.lianxi.command.meeting.recorddissent;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.meeting.UnitVote;
import org.lianxi.contract.meeting.VoteTaken;

/**
 * Who is on record as against a matter, or as abstaining, voted that way; a reservation
 * may be recorded of any unit (C-4.4, A-16).
 *
 * @param unitCode the unit
 * @param position the position recorded
 * @param vote the vote on the matter, or null when there was none
 */
public record PositionIsTheUnitsVote(String unitCode, String position, VoteTaken vote) implements Rule {

    @Override
    public boolean holds() {
        return this.vote == null || "reservation".equals(this.position)
                || this.vote.votes().contains(new UnitVote(this.unitCode, this.position));
    }

    @Override
    public String path() {
        return "decision.mode";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode, this.position);
    }

}
