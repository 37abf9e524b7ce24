package org.lianxi.command.minutes.giveconsent;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Only the attending units consent, neither absent units nor observers; where the charter
 * wants the consent of all units, those that were asked (C-4.5, INV-10, INV-11).
 *
 * @param unitCode the unit
 * @param minutes the minutes
 */
public record UnitAttended(String unitCode, MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.consent().requested() ? this.minutes.consent().asked().contains(this.unitCode)
                : this.minutes.attendingUnits().contains(this.unitCode);
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
