package org.lianxi.command.meeting.openmeeting;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * A meeting is opened once (C-4.2).
 *
 * @param meeting the meeting
 */
public record MeetingHasNotBegun(MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.stage() == MeetingState.Stage.CONVENED;
    }

    @Override
    public String path() {
        return "presiding.by";
    }

    @Override
    public List<?> details() {
        return List.of(this.meeting.convened().title());
    }

}
