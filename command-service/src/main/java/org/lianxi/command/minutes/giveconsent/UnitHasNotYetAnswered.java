package org.lianxi.command.minutes.giveconsent;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * A unit consents to a version once (C-4.5).
 *
 * @param unitCode the unit
 * @param minutes the minutes
 */
public record UnitHasNotYetAnswered(String unitCode, MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return !this.minutes.consent().given().contains(this.unitCode);
    }

    @Override
    public String path() {
        return "minutes.consent.granularity";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
