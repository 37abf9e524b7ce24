package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

/**
 * The charter as whoever drafts its next amendment has it on the desk: with the units
 * that joined and their seats, without those that left.
 *
 * @param charter the charter
 */
record CharterInHand(Charter charter) {

    private static final String COMPOSITION = "composition";

    CharterInHand with(Charter.Unit unit) {
        List<Charter.Unit> units = new ArrayList<>(this.charter.units());
        units.add(unit);
        Map<String, List<String>> lists = new LinkedHashMap<>(this.charter.lists());
        List<String> composition = new ArrayList<>(lists.get(COMPOSITION));
        composition.add(unit.code());
        lists.put(COMPOSITION, composition);
        List<Charter.Seat> seats = new ArrayList<>(this.charter.seats());
        Set<String> roles = new HashSet<>();
        this.charter.seats()
            .stream()
            .filter((seat) -> seat.perUnit() != null && roles.add(seat.role()))
            .filter((seat) -> !"office-deputy".equals(seat.role()))
            .forEach((seat) -> seats.add(new Charter.Seat(seat.role() + ":" + unit.code(), seat.role(), null,
                    unit.code(), null, false, false, seat.eligibility(), seat.perUnit(), seat.eligibilityMode())));
        return with(units, lists, seats);
    }

    CharterInHand without(String unit) {
        Map<String, List<String>> lists = new LinkedHashMap<>(this.charter.lists());
        lists.replaceAll((name, list) -> list.stream().filter((code) -> !code.equals(unit)).toList());
        return with(this.charter.units().stream().filter((one) -> !one.code().equals(unit)).toList(), lists,
                this.charter.seats().stream().filter((seat) -> !unit.equals(seat.unit())).toList());
    }

    CharterInHand renamed(String unit, String name) {
        return with(this.charter.units()
            .stream()
            .map((one) -> one.code().equals(unit)
                    ? new Charter.Unit(one.code(), name, name, one.affiliation(), one.aliases()) : one)
            .toList(), this.charter.lists(), this.charter.seats());
    }

    /**
     * An amendment by the same issuer that sets one rule.
     */
    Charter amended(String documentNumber, LocalDate from, String path, Object value) {
        Charter.Source was = this.charter.source();
        Charter.Source source = new Charter.Source(documentNumber, was.title(), was.issuer(), was.approvedBy(), from,
                from, was.disclosure(), was.addressees(), was.government(), was.party());
        Map<String, RuleSetting> rules = new HashMap<>(this.charter.rules());
        rules.computeIfPresent(path, (name, setting) -> new RuleSetting(value, setting.clause(), setting.basis()));
        Charter c = this.charter;
        Set<String> seats = new HashSet<>(c.seats().stream().map(Charter.Seat::id).toList());
        return new Charter(c.schema(), c.identity(), source, c.leadUnit(), c.clauses(), c.responsibilities(), c.units(),
                c.lists(), c.seats(), c.holders().stream().filter((held) -> seats.contains(held.seat())).toList(),
                c.duties().stream().filter((duty) -> c.unit(duty.unit()).isPresent()).toList(), rules, c.caseKinds(),
                c.flows(), c.clocks(), c.texts());
    }

    private CharterInHand with(List<Charter.Unit> units, Map<String, List<String>> lists, List<Charter.Seat> seats) {
        Charter c = this.charter;
        return new CharterInHand(new Charter(c.schema(), c.identity(), c.source(), c.leadUnit(), c.clauses(),
                c.responsibilities(), units, lists, seats, c.holders(), c.duties(), c.rules(), c.caseKinds(), c.flows(),
                c.clocks(), c.texts()));
    }

}
