package org.lianxi.command.meeting.convenemeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Part of the members meet where the charter lets them; a plenary is a meeting of all,
 * and a preparatory meeting one of all who attend those (C-4.1).
 *
 * @param form kind of meeting by the charter
 * @param invited units invited
 * @param standing the conference
 */
public record PartOfTheMembersMayMeet(String form, List<String> invited, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.invited.containsAll(PreparatoryMeetingIsOfItsAttendees.unitsOf(this.form, this.standing))
                || (!"plenary".equals(this.form) && !"false".equals(this.standing.rule(path(), "true")));
    }

    @Override
    public String path() {
        return "convene.scope.partialAllowed";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.form);
    }

}
