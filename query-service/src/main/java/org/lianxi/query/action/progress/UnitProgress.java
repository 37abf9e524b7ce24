package org.lianxi.query.action.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.ActionView;
import org.lianxi.query.conference.units.Units;

/**
 * How a unit stands: what it leads, what it takes part in, what it said last.
 */
record UnitProgress(String unitCode, String unitName, Share lead, Share part, LastReport lastReport) {

    static UnitProgress of(String unit, Units units, List<ActionLedger.Entry> actions) {
        List<ActionLedger.Entry> led = actions.stream()
            .filter((entry) -> entry.action().leadUnit().equals(unit))
            .toList();
        List<ActionLedger.Entry> joined = actions.stream()
            .filter((entry) -> entry.action().coUnits().contains(unit))
            .toList();
        return new UnitProgress(unit, units.name(unit), Share.of(led), Share.of(joined), LastReport.of(unit, actions));
    }

    /**
     * Counts of actions.
     */
    record Share(int total, Map<String, Long> byState, Map<String, Long> byLight) {

        static Share of(List<ActionLedger.Entry> actions) {
            return new Share(actions.size(), count(actions, (entry) -> entry.action().state()),
                    count(actions, (entry) -> entry.light().wireName()));
        }

        private static Map<String, Long> count(List<ActionLedger.Entry> actions,
                Function<ActionLedger.Entry, String> by) {
            return actions.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        }

    }

    /**
     * The unit's latest report on any action.
     */
    record LastReport(String actionId, String title, String reportId, int number, int percent, String summary,
            LocalDate reportedOn) {

        static LastReport of(String unit, List<ActionLedger.Entry> actions) {
            return actions.stream()
                .flatMap((entry) -> entry.action()
                    .reports()
                    .stream()
                    .filter((report) -> report.unitCode().equals(unit))
                    .map((report) -> of(entry, report)))
                .max(Comparator.comparing(LastReport::reportedOn).thenComparing(LastReport::reportId))
                .orElse(null);
        }

        private static LastReport of(ActionLedger.Entry entry, ActionView.Report report) {
            return new LastReport(entry.actionId(), entry.action().title(), report.reportId(), report.number(),
                    report.percent(), report.summary(), report.reportedOn());
        }

    }

}
