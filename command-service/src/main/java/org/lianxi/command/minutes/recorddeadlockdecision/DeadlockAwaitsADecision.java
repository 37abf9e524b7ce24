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
        return "escalated".equals(this.minutes.consent().deadlock());
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock.escalateTo";
    }

}
