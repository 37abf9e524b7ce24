package org.lianxi.command.issue.placeissueonagenda;

import java.util.List;

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
        return this.meeting.stage() != MeetingState.Stage.CLOSED;
    }

    @Override
    public String path() {
        return "issues";
    }

    @Override
    public List<?> details() {
        return List.of(this.meeting.convened().title());
    }

}
