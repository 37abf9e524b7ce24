package org.lianxi.query.bulletin.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.ActionView;
import org.lianxi.query.action.ledger.Light;
import org.lianxi.query.conference.units.Units;

/**
 * A unit's row in the table of a bulletin: how the actions stand that it leads.
 *
 * @param unitCode the unit
 * @param unitName its name
 * @param led how many actions it leads
 * @param states how many of them are in each state, those without any left out
 * @param overdue how many of them are overdue
 * @param lastReportedOn the day of the last report that it made, or null
 */
record UnitRow(String unitCode, String unitName, int led, Map<String, Long> states, long overdue,
        LocalDate lastReportedOn) {

    /**
     * The rows of all units, in their order.
     */
    static List<UnitRow> table(Units units, List<ActionLedger.Entry> actions) {
        return units.codes().stream().map((unit) -> of(unit, units.name(unit), actions)).toList();
    }

    private static UnitRow of(String unitCode, String unitName, List<ActionLedger.Entry> actions) {
        List<ActionLedger.Entry> led = actions.stream()
            .filter((entry) -> entry.action().leadUnit().equals(unitCode))
            .toList();
        Map<String, Long> states = new LinkedHashMap<>();
        for (String state : ActionView.STATES) {
            long count = led.stream().filter((entry) -> entry.action().state().equals(state)).count();
            if (count > 0) {
                states.put(state, count);
            }
        }
        return new UnitRow(unitCode, unitName, led.size(), states,
                led.stream().filter((entry) -> entry.light() == Light.OVERDUE).count(),
                actions.stream()
                    .flatMap((entry) -> entry.action().reports().stream())
                    .filter((report) -> report.unitCode().equals(unitCode))
                    .map(ActionView.Report::reportedOn)
                    .max(Comparator.naturalOrder())
                    .orElse(null));
    }

}
