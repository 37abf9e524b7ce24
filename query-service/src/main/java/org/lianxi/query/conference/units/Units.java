package org.lianxi.query.conference.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.lianxi.query.shared.UnknownEntityException;

/**
 * The units of one conference by code.
 */
public final class Units {

    private final UnitsView register;

    Units(UnitsView register) {
        this.register = register;
    }

    /**
     * The name of a unit, or of an organ that the charter names.
     * @param code its code, or null
     * @return its name, the code itself when the register does not have it, null for null
     */
    public String name(String code) {
        return this.register.find(code)
            .map(UnitsView.Unit::name)
            .orElseGet(() -> (code != null) ? this.register.organs().getOrDefault(code, code) : null);
    }

    /**
     * The name that a unit had on a day.
     * @param code its code, or null
     * @param day the day
     * @return its name, as with {@link #name}
     */
    public String nameOn(String code, LocalDate day) {
        return this.register.find(code).map((unit) -> unit.asOf(day).name()).orElseGet(() -> name(code));
    }

    /**
     * A unit with its name.
     * @param code its code, or null
     * @return both, or null for null
     */
    public UnitName named(String code) {
        return (code != null) ? new UnitName(code, name(code)) : null;
    }

    /**
     * Units with their names.
     * @param codes their codes, or null for none
     * @return the same in the same order
     */
    public List<UnitName> named(Collection<String> codes) {
        return (codes != null) ? codes.stream().map(this::named).toList() : List.of();
    }

    /**
     * The codes of the units that are members, or that the charter names.
     * @return codes in the charter's order
     */
    public List<String> codes() {
        return all().stream().map(UnitsView.Unit::code).toList();
    }

    /**
     * Checks that a unit exists.
     * @param code its code
     * @throws UnknownEntityException if it does not
     */
    public void require(String code) {
        unit(code);
    }

    /**
     * Checks that a unit exists, or an organ that the charter names.
     * @param code its code
     * @throws UnknownEntityException if there is neither
     */
    public void requireParty(String code) {
        if (!this.register.organs().containsKey(code)) {
            unit(code);
        }
    }

    UnitsView.Unit unit(String code) {
        return this.register.find(code).orElseThrow(() -> new UnknownEntityException("unit", code));
    }

    List<UnitsView.Unit> all() {
        return this.register.units().stream().filter((unit) -> unit.until() == null).toList();
    }

    List<UnitsView.Unit> asOf(LocalDate day) {
        return this.register.units()
            .stream()
            .filter((unit) -> unit.isMember(day))
            .map((unit) -> unit.asOf(day))
            .toList();
    }

}
