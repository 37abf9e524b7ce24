package org.lianxi.command.meeting.convenemeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A meeting is called by whom the charter file names: the convener, or the office where
 * it says so (C-4.1, A-13).
 *
 * @param actor who calls
 * @param standing the conference
 */
public record ConvenerConvenes(Actor actor, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isConvener()
                || ("office".equals(this.standing.rule(path(), "convener")) && this.actor.isOffice());
    }

    @Override
    public String path() {
        return "convene.decidedBy";
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
