package org.lianxi.command.conference.confirmunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A change of units that the conference decides rests on a resolution of one of its
 * meetings; one that the convener decides, on a document (C-2.3).
 *
 * @param command what is cited
 * @param meeting the meeting cited, or null
 * @param standing the conference
 */
public record UnitChangeRestsOnADecision(ConfirmUnitChange command, MeetingState meeting,
        Standing standing) implements Rule {

    @Override
    public boolean holds() {
        if (!"conference".equals(this.standing.rule(path(), "conference"))) {
            return this.meeting != null || (this.command.reference() != null && !this.command.reference().isBlank());
        }
        return this.meeting != null && this.command.resolutionId() != null
                && this.meeting.resolution(this.command.resolutionId()).isPresent();
    }

    @Override
    public String path() {
        return "membership.unitChange.decidedBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.command.resolutionId()));
    }

}
