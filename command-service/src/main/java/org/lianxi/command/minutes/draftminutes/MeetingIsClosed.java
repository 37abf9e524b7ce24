package org.lianxi.command.minutes.draftminutes;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * Minutes are drawn up once the attending set is frozen (C-4.4, INV-10).
 *
 * @param meeting the meeting
 */
public record MeetingIsClosed(MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.stage() == MeetingState.Stage.CLOSED;
    }

    @Override
    public String path() {
        return "minutes.draftedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.meeting.title());
    }

}
