package org.lianxi.query.conference.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The unit register of a conference.
 *
 * @param units units in the charter's order
 */
record UnitsView(List<Unit> units) {

    static UnitsView empty() {
        return new UnitsView(List.of());
    }

    Optional<Unit> find(String code) {
        return this.units.stream().filter((unit) -> unit.code().equals(code)).findFirst();
    }

    /**
     * The register with one unit added or changed.
     */
    UnitsView with(String code, UnaryOperator<Unit> change) {
        List<Unit> changed = new ArrayList<>(this.units.stream().filter((unit) -> !unit.code().equals(code)).toList());
        changed.add(change.apply(find(code).orElse(Unit.named(code))));
        changed.sort(Comparator.comparingInt(Unit::position).thenComparing(Unit::code));
        return new UnitsView(List.copyOf(changed));
    }

    /**
     * A unit.
     *
     * @param from first day of membership, or null while it is only named in the charter
     */
    record Unit(String code, String name, String fullName, String affiliation, int position, LocalDate from,
            List<String> aliases, List<Duty> duties) {

        static Unit named(String code) {
            return new Unit(code, code, code, null, Integer.MAX_VALUE, null, List.of(), List.of());
        }

        Unit admitted(String itsName, String itsFullName, String itsAffiliation, int itsPosition, LocalDate since) {
            return new Unit(this.code, itsName, itsFullName, itsAffiliation, itsPosition, since, this.aliases,
                    this.duties);
        }

        Unit described(String itsName, String itsFullName, String itsAffiliation, int itsPosition,
                List<String> itsAliases, List<Duty> itsDuties) {
            return new Unit(this.code, itsName, itsFullName, itsAffiliation, itsPosition, this.from, itsAliases,
                    itsDuties);
        }

    }

    record Duty(String id, List<String> kinds, List<String> mechanisms, String clause, String text) {
    }

}
