package org.lianxi.command.issue.placeissueonagenda;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * An issue is placed on the agenda of a meeting that can still agree on it (C-1.5).
 *
 * @param meeting the meeting
 */
public record MeetingIsNotOver(MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.stage() == MeetingState.Stage.CONVENED || this.meeting.stage() == MeetingState.Stage.OPEN;
    }

    @Override
    public String path() {
        return "issues";
    }

}
