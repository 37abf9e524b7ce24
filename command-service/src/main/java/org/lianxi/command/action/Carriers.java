package org.lianxi.command.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;

/**
 * Who carries an action out. Immutable.
 *
 * @param leadUnit the unit that leads
 * @param coUnits the units that take part
 * @param acceptanceNeeded whether the lead unit has to accept before it acts
 * @param acceptedBy units that accepted what they now have to do
 */
record Carriers(String leadUnit, List<String> coUnits, boolean acceptanceNeeded, Set<String> acceptedBy) {

    static Carriers of(ActionAssigned assigned) {
        return new Carriers(assigned.leadUnit(), assigned.coUnits(), Boolean.TRUE.equals(assigned.acceptanceNeeded()),
                Set.of());
    }

    /**
     * Units that go on with what they accepted need not accept again; a co-unit that is
     * to lead has a new task.
     */
    static Carriers of(ActionReassigned reassigned, Carriers former) {
        Set<String> accepted = Stream.concat(Stream.of(reassigned.leadUnit()), reassigned.coUnits().stream())
            .filter(former.acceptedBy::contains)
            .filter((unit) -> !unit.equals(reassigned.leadUnit()) || unit.equals(former.leadUnit))
            .collect(Collectors.toUnmodifiableSet());
        return new Carriers(reassigned.leadUnit(), reassigned.coUnits(), reassigned.acceptanceNeeded(), accepted);
    }

    Carriers accepted(String unitCode) {
        return new Carriers(this.leadUnit, this.coUnits, this.acceptanceNeeded,
                Stream.concat(this.acceptedBy.stream(), Stream.of(unitCode)).collect(Collectors.toUnmodifiableSet()));
    }

}
