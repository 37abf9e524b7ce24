package org.lianxi.command.meeting.takevote;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Votes are taken where the charter has matters decided by vote; under consensus there
 * are none (C-4.4, A-16).
 *
 * @param standing the conference
 */
public record CharterDecidesByVote(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return "vote".equals(this.standing.rule(path(), "consensus"));
    }

    @Override
    public String path() {
        return "decision.mode";
    }

}
