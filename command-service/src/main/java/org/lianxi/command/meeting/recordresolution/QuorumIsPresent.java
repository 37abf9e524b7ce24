package org.lianxi.command.meeting.recordresolution;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * Where the charter sets a quorum, matters are agreed while it is present; where it sets
 * none, nothing is checked (C-4.3, A-15).
 *
 * @param meeting the meeting
 * @param standing the conference
 */
public record QuorumIsPresent(MeetingState meeting, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return needed() <= this.meeting.presentUnits().size();
    }

    private int needed() {
        int invited = this.meeting.convened().invitedUnits().size();
        return switch (this.standing.rule(path(), "none")) {
            case "majority" -> invited / 2 + 1;
            case "two-thirds" -> Math.ceilDiv(2 * invited, 3);
            default -> 0;
        };
    }

    @Override
    public String path() {
        return "attendance.quorum";
    }

    @Override
    public List<?> details() {
        return List.of(needed(), this.meeting.presentUnits().size());
    }

}
