package org.lianxi.command.meeting.recordresolution;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * Units attend, matters are agreed, and a meeting is closed, while it is in session
 * (C-4.4, INV-09).
 *
 * @param meeting the meeting
 * @param path the rule that needs a session
 */
public record MeetingIsInSession(MeetingState meeting, String path) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.stage() == MeetingState.Stage.OPEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.meeting.title(), switch (this.meeting.stage()) {
            case CLOSED -> 1;
            case CANCELLED -> 2;
            default -> 0;
        });
    }

}
