package org.lianxi.command.meeting.recordresolution;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Where the charter decides by vote, a matter is agreed by a vote that it carried and not
 * merely recorded (C-4.4, A-16).
 *
 * @param standing the conference
 */
public record ResolutionIsVotedOn(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !"vote".equals(this.standing.rule(path(), "consensus"));
    }

    @Override
    public String path() {
        return "decision.mode";
    }

}
