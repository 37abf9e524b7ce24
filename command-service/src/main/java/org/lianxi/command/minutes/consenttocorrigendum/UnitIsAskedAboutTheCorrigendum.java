package org.lianxi.command.minutes.consenttocorrigendum;

import java.util.List;

import org.lianxi.command.minutes.Corrigendum;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A corrigendum is consented to by the units that had to consent to the minutes (C-4.6,
 * INV-10, INV-16).
 *
 * @param unitCode the unit
 * @param corrigendum the corrigendum
 */
public record UnitIsAskedAboutTheCorrigendum(String unitCode, Corrigendum corrigendum) implements Rule {

    @Override
    public boolean holds() {
        return this.corrigendum.units().contains(this.unitCode);
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
