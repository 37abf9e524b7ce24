package org.lianxi.command.minutes.answerobjection;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * There is an objection to be answered (C-4.5, A-19).
 *
 * @param unitCode the unit
 * @param minutes the minutes
 */
public record UnitHasObjected(String unitCode, MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.consent().objecting().contains(this.unitCode);
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
