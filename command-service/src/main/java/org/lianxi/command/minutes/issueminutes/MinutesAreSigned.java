package org.lianxi.command.minutes.issueminutes;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * What is issued was signed, in this very version (C-4.6, A-23).
 *
 * @param minutes the minutes
 */
public record MinutesAreSigned(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.signedBySeat() != null;
    }

    @Override
    public String path() {
        return "minutes.signedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.minutes.version());
    }

}
