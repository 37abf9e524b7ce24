package org.lianxi.command.minutes.escalatedeadlock;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * A deadlock goes to the organ that the charter file names (C-4.5, A-19).
 *
 * @param standing the conference
 */
public record CharterNamesWhoDecidesADeadlock(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.rule(path(), null) != null;
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock.escalateTo";
    }

}
