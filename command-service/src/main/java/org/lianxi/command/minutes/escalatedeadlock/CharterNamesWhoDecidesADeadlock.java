package org.lianxi.command.minutes.escalatedeadlock;

import org.lianxi.command.shared.Rule;

/**
 * A deadlock goes to the organ that the charter file names (C-4.5, A-19).
 *
 * @param deadlock where it goes
 */
public record CharterNamesWhoDecidesADeadlock(DeadlockPath deadlock) implements Rule {

    @Override
    public boolean holds() {
        return this.deadlock.decides() != null;
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock.escalateTo";
    }

}
