package org.lianxi.command.meeting.openmeeting;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * What concerns the notice is done while the meeting is still to come: a meeting is
 * opened once, and neither moved nor cancelled afterwards (C-4.1, C-4.2).
 *
 * @param meeting the meeting
 * @param path the rule that speaks of the time before
 */
public record MeetingHasNotBegun(MeetingState meeting, String path) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.stage() == MeetingState.Stage.CONVENED;
    }

    @Override
    public List<?> details() {
        return List.of(this.meeting.title(), switch (this.meeting.stage()) {
            case PROPOSED, DECLINED -> 0;
            case CANCELLED -> 1;
            default -> 2;
        });
    }

}
