package org.lianxi.command.minutes.signminutes;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * A version is signed once (C-4.6).
 *
 * @param minutes the minutes
 */
public record MinutesAreNotYetSigned(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.signedBySeat() == null;
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
