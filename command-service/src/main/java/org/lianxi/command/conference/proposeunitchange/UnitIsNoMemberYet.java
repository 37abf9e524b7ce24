package org.lianxi.command.conference.proposeunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Only a unit that is no member can join (C-2.1).
 *
 * @param unitCode the unit
 * @param standing the conference
 */
public record UnitIsNoMemberYet(String unitCode, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !this.standing.units().containsKey(this.unitCode);
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
