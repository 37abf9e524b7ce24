package org.lianxi.command.minutes.recorddeadlockdecision;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * A decision answers a deadlock that was brought up (C-4.5, A-19).
 *
 * @param minutes the minutes
 */
public record DeadlockAwaitsADecision(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.consent().deadlock() != null && this.minutes.consent().deadlock().outcome() == null;
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock.escalateTo";
    }

}
