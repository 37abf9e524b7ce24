package org.lianxi.command.action.assignaction;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * No action without a unit that leads it (C-4.10).
 *
 * @param leadUnit the lead unit, or null
 */
public record ActionHasALeadUnit(String leadUnit) implements Rule {

    @Override
    public boolean holds() {
        return this.leadUnit != null;
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
