package org.lianxi.command.conference.confirmunitchange;

import java.util.Collection;
import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Rule;

/**
 * Before a unit leaves, the open actions that it leads are given to others (INV-27).
 *
 * @param unitCode the unit that leaves
 * @param open what it still leads
 */
public record LeavingUnitHasNoOpenActions(String unitCode, List<String> open) implements Rule {

    /**
     * The rule for a unit, given all actions of its conference.
     * @param unitCode the unit that leaves
     * @param actions the actions, open or not
     * @return the rule
     */
    public static LeavingUnitHasNoOpenActions of(String unitCode, Collection<ActionState> actions) {
        return new LeavingUnitHasNoOpenActions(unitCode,
                actions.stream()
                    .filter((action) -> action.open() && unitCode.equals(action.leadUnit()))
                    .map((action) -> action.assigned().title())
                    .toList());
    }

    @Override
    public boolean holds() {
        return this.open.isEmpty();
    }

    @Override
    public String path() {
        return "membership.unitChange.onLeave";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode, this.open);
    }

}
