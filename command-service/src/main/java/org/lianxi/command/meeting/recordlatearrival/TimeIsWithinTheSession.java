package org.lianxi.command.meeting.recordlatearrival;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Units come late and leave early between the opening and now (C-4.3).
 *
 * @param at the time recorded
 * @param now the present time
 * @param meeting the meeting
 */
public record TimeIsWithinTheSession(OffsetDateTime at, OffsetDateTime now, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return !this.at.isBefore(this.meeting.session().openedAt()) && !this.at.isAfter(this.now);
    }

    @Override
    public String path() {
        return "attendance";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.at, this.meeting.session().openedAt());
    }

}
