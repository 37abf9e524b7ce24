package org.lianxi.command.action.reassignaction;

import java.util.List;
import java.util.Set;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A reassignment names other units than now (C-4.10).
 *
 * @param leadUnit the unit to lead
 * @param coUnits the units to take part
 * @param action the action
 */
public record ReassignmentChangesUnits(String leadUnit, List<String> coUnits, ActionState action) implements Rule {

    @Override
    public boolean holds() {
        return !this.action.leadUnit().equals(this.leadUnit)
                || !Set.copyOf(this.action.coUnits()).equals(Set.copyOf(this.coUnits));
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.action.assigned().title());
    }

}
