package org.lianxi.command.meeting.convenemeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Others than member units are invited where the charter lets them (C-4.1).
 *
 * @param outsiders others invited
 * @param standing the conference
 */
public record OutsidersMayBeInvited(List<String> outsiders, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.outsiders.isEmpty() || !"false".equals(this.standing.rule(path(), "true"));
    }

    @Override
    public String path() {
        return "convene.scope.inviteOutsiders";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.outsiders.size());
    }

}
