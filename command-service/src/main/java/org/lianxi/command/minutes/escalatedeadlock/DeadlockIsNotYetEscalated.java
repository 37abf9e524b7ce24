package org.lianxi.command.minutes.escalatedeadlock;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * A deadlock about one version goes up once (C-4.5, A-19).
 *
 * @param minutes the minutes
 */
public record DeadlockIsNotYetEscalated(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.consent().deadlock() == null;
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock.escalateTo";
    }

}
