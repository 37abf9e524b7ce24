package org.lianxi.command.meeting.recordresolution;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit leads a matter or takes part in it; co-units have a lead unit (C-4.8).
 *
 * @param leadUnit the lead unit, or null
 * @param coUnits the co-units
 */
public record LeadUnitIsNoCoUnit(String leadUnit, List<String> coUnits) implements Rule {

    @Override
    public boolean holds() {
        return (this.leadUnit != null) ? !this.coUnits.contains(this.leadUnit) : this.coUnits.isEmpty();
    }

    @Override
    public String path() {
        return "tracking.reportBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.leadUnit));
    }

}
