package org.lianxi.command.meeting.excuseabsence;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * Who is absent and who presides is settled before a meeting is over (C-4.2, C-4.3,
 * INV-10).
 *
 * @param meeting the meeting
 * @param path the rule that is settled
 */
public record MeetingIsNotOver(MeetingState meeting, String path) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.stage() == MeetingState.Stage.CONVENED || this.meeting.stage() == MeetingState.Stage.OPEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.meeting.title());
    }

}
