package org.lianxi.command.meeting.replytonotice;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Those who were invited answer, and are excused (C-4.3).
 *
 * @param unitCode the unit
 * @param meeting the meeting
 */
public record UnitIsInvited(String unitCode, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.convened().invitedUnits().contains(this.unitCode);
    }

    @Override
    public String path() {
        return "convene.scope";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
