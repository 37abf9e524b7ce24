package org.lianxi.query.conference.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The unit register of a conference.
 *
 * @param units units in the charter's order
 * @param organs names of the organs that the charter names beside them, by their codes
 */
record UnitsView(List<Unit> units, Map<String, String> organs) {

    UnitsView {
        organs = (organs != null) ? organs : Map.of();
    }

    static UnitsView empty() {
        return new UnitsView(List.of(), Map.of());
    }

    UnitsView beside(Map<String, String> named) {
        return new UnitsView(this.units, named);
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
        return new UnitsView(List.copyOf(changed), this.organs);
    }

    UnitsView change(String code, UnaryOperator<Unit> change) {
        return find(code).isPresent() ? with(code, change) : this;
    }

    /**
     * A unit.
     *
     * @param from first day of membership, or null while it is only named in the charter
     * @param until last day of membership, or null while it lasts
     * @param names every name it had as a member, in the order in which it had them
     * @param memberships every membership, in the order in which they began
     */
    record Unit(String code, String name, String fullName, String affiliation, int position, LocalDate from,
            LocalDate until, List<String> aliases, List<Duty> duties, List<Named> names, List<Membership> memberships) {

        static Unit named(String code) {
            return new Unit(code, code, code, null, Integer.MAX_VALUE, null, null, List.of(), List.of(), List.of(),
                    List.of());
        }

        Unit admitted(String itsName, String itsFullName, String itsAffiliation, int itsPosition, LocalDate since) {
            List<Membership> all = new ArrayList<>(this.memberships);
            all.add(new Membership(since, null));
            return new Unit(this.code, itsName, itsFullName, itsAffiliation, itsPosition, since, null, this.aliases,
                    this.duties, alsoNamed(itsName, itsFullName, since), List.copyOf(all));
        }

        Unit withdrawn(LocalDate lastDay) {
            List<Membership> all = this.memberships.stream()
                .map((one) -> (one.until() == null) ? new Membership(one.from(), lastDay) : one)
                .toList();
            return new Unit(this.code, this.name, this.fullName, this.affiliation, this.position, this.from, lastDay,
                    this.aliases, this.duties, this.names, all);
        }

        Unit renamed(String itsName, String itsFullName, LocalDate since) {
            return new Unit(this.code, itsName, itsFullName, this.affiliation, this.position, this.from, this.until,
                    this.aliases, this.duties, alsoNamed(itsName, itsFullName, since), this.memberships);
        }

        /**
         * What the charter says of the unit. The name of a member changes by an event of
         * its own.
         */
        Unit described(String itsName, String itsFullName, String itsAffiliation, int itsPosition,
                List<String> itsAliases, List<Duty> itsDuties) {
            boolean member = this.from != null && this.until == null;
            return new Unit(this.code, member ? this.name : itsName, member ? this.fullName : itsFullName,
                    itsAffiliation, itsPosition, this.from, this.until, itsAliases, itsDuties, this.names,
                    this.memberships);
        }

        boolean isMember(LocalDate day) {
            return this.memberships.stream()
                .anyMatch((one) -> !day.isBefore(one.from()) && (one.until() == null || !day.isAfter(one.until())));
        }

        /**
         * The unit under the name that it had on a day.
         */
        Unit asOf(LocalDate day) {
            Named then = this.names.stream()
                .filter((one) -> !day.isBefore(one.from()))
                .reduce((former, latter) -> latter)
                .orElse(new Named(this.name, this.fullName, this.from));
            return new Unit(this.code, then.name(), then.fullName(), this.affiliation, this.position, this.from,
                    this.until, this.aliases, this.duties, this.names, this.memberships);
        }

        private List<Named> alsoNamed(String itsName, String itsFullName, LocalDate since) {
            if (!this.names.isEmpty() && this.names.getLast().name().equals(itsName)
                    && this.names.getLast().fullName().equals(itsFullName)) {
                return this.names;
            }
            List<Named> all = new ArrayList<>(this.names);
            all.add(new Named(itsName, itsFullName, since));
            return List.copyOf(all);
        }

    }

    record Named(String name, String fullName, LocalDate from) {
    }

    record Membership(LocalDate from, LocalDate until) {
    }

    record Duty(String id, List<String> kinds, List<String> mechanisms, String clause, String text) {
    }

}
