package org.lianxi.command.meeting.convenemeeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A notice names a time that can be kept (C-4.1).
 *
 * @param startsAt when the meeting begins
 * @param endsAt when it is meant to end
 */
public record MeetingEndsAfterItBegins(OffsetDateTime startsAt, OffsetDateTime endsAt) implements Rule {

    @Override
    public boolean holds() {
        return this.endsAt.isAfter(this.startsAt);
    }

    @Override
    public String path() {
        return "convene.decidedBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.startsAt, this.endsAt);
    }

}
