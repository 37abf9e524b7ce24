package org.lianxi.command.meeting.recordlatearrival;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * Only a unit that is recorded as present comes late or leaves early (C-4.3).
 *
 * @param unitCode the unit
 * @param meeting the meeting
 */
public record UnitIsRecordedAsPresent(String unitCode, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.session().attendance().containsKey(this.unitCode);
    }

    @Override
    public String path() {
        return "attendance";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
