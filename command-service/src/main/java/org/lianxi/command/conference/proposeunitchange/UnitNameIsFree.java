package org.lianxi.command.conference.proposeunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * No two units have one name, and a unit that takes another name keeps its code (INV-32).
 *
 * @param unitCode the unit
 * @param name the name it is to have, or null
 * @param standing the conference
 */
public record UnitNameIsFree(String unitCode, String name, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.name == null || clashing().isEmpty();
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public List<?> details() {
        return List.of(this.name, clashing());
    }

    private String clashing() {
        return this.standing.charter()
            .units()
            .stream()
            .filter((unit) -> !unit.code().equals(this.unitCode))
            .filter((unit) -> unit.name().equals(this.name) || unit.fullName().equals(this.name))
            .map(Charter.Unit::code)
            .findFirst()
            .orElse("");
    }

}
