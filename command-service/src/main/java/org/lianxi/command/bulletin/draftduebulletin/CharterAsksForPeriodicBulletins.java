package org.lianxi.command.bulletin.draftduebulletin;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * A bulletin falls due only where the charter has bulletins and says how often (C-4.11).
 *
 * @param standing the conference
 */
public record CharterAsksForPeriodicBulletins(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.rule(path(), null) != null
                && this.standing.rule("reporting.bulletin.compiledBy", null) != null;
    }

    @Override
    public String path() {
        return "reporting.promptly.digestEvery";
    }

}
