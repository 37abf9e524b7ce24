package org.lianxi.command.meeting.recordresolution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What a meeting agrees is due on the day of the meeting or later, if a day was agreed at
 * all (C-4.4).
 *
 * @param dueOn the day by which, or null
 * @param meeting the meeting
 * @param zone where the conference is
 */
public record ResolutionIsNotDueBeforeTheMeeting(LocalDate dueOn, MeetingState meeting, ZoneId zone) implements Rule {

    @Override
    public boolean holds() {
        return this.dueOn == null || !this.dueOn.isBefore(metOn());
    }

    private LocalDate metOn() {
        return this.meeting.metOn(this.zone);
    }

    @Override
    public String path() {
        return "minutes.resolutions";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.dueOn, metOn());
    }

}
