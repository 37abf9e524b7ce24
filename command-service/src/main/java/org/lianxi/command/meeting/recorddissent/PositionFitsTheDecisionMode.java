package org.lianxi.command.meeting.recorddissent;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * There are votes where the charter decides by vote; under consensus a unit has its
 * reservation recorded (C-4.4, A-16).
 *
 * @param position the position recorded
 * @param standing the conference
 */
public record PositionFitsTheDecisionMode(String position, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return "reservation".equals(this.position) || "vote".equals(this.standing.rule(path(), "consensus"));
    }

    @Override
    public String path() {
        return "decision.mode";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.position);
    }

}
