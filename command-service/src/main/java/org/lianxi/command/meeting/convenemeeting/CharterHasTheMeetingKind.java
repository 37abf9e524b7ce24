package org.lianxi.command.meeting.convenemeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Meetings are of the kinds that the charter file lists; a preparatory one is held where
 * the charter has it (C-4.1).
 *
 * @param form kind of meeting by the charter
 * @param standing the conference
 */
public record CharterHasTheMeetingKind(String form, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        List<String> kinds = this.standing.ruleList(path());
        return kinds.isEmpty() || kinds.contains(this.form)
                || ("preparatory".equals(this.form)
                        && (this.standing.rule("convene.prepMeeting.chairedBy", null) != null
                                || this.standing.rule("convene.prepMeeting.attendees", null) != null));
    }

    @Override
    public String path() {
        return "convene.meetingKinds";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.form, this.standing.ruleList(path()));
    }

}
