package org.lianxi.command.minutes.recordsilence;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * A unit that has answered, either way, is not silent (C-4.5, A-18).
 *
 * @param minutes the minutes
 */
public record SomeUnitIsSilent(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return !this.minutes.consent().silent().isEmpty();
    }

    @Override
    public String path() {
        return "minutes.consent.silence";
    }

}
