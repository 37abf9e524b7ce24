package org.lianxi.command.casework.invitetocase;

import java.util.Collection;
import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.shared.Rule;

/**
 * Units that take part already are not invited again.
 *
 * @param units the units
 * @param state the case
 */
public record UnitsDoNotYetTakePart(Collection<String> units, CaseState state) implements Rule {

    @Override
    public boolean holds() {
        return this.units.stream().noneMatch(this.state.participants()::contains);
    }

    @Override
    public String path() {
        return "caseKinds." + this.state.opened().kind();
    }

    @Override
    public List<?> details() {
        return List.of(this.units.stream().filter(this.state.participants()::contains).toList());
    }

}
