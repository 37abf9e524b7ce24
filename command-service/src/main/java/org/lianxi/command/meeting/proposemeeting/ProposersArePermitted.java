package org.lianxi.command.meeting.proposemeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A meeting is proposed by those whom the charter file lists (C-4.1, A-13).
 *
 * @param actor who acts
 * @param standing the conference
 */
public record ProposersArePermitted(Actor actor, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        List<String> proposers = this.standing.ruleList(path());
        return proposers.isEmpty() || proposers.contains("any-unit")
                || (proposers.contains("office") && this.actor.isOffice())
                || (proposers.contains("convener") && this.actor.isConvener());
    }

    @Override
    public String path() {
        return "convene.proposers";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.role());
    }

}
