package org.lianxi.command.minutes.draftminutes;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;

/**
 * A meeting has one set of minutes; what is to be said differently is a revision of them
 * (C-4.4).
 *
 * @param command the command
 * @param things what there is
 */
public record MeetingHasNoMinutesYet(DraftMinutes command, Things things) implements Rule {

    @Override
    public boolean holds() {
        return !this.things.exist(this.command.conferenceId(), this.command.minutesId());
    }

    @Override
    public String path() {
        return "minutes.draftedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.command.minutesId());
    }

}
