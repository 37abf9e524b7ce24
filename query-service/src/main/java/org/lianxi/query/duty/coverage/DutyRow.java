package org.lianxi.query.duty.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.Units;

/**
 * A duty, month by month.
 *
 * @param idle whether nothing in these months shows that it was performed
 * @param lastOn day of the last report or flow, or null when there was none at all
 * @param unitActions actions that its unit led in these months and that no report links
 * to a duty; they show that the unit works, not at which duty
 */
record DutyRow(String dutyId, UnitName unit, List<String> kinds, String text, boolean idle, LocalDate lastOn,
        long unitActions, List<Month> months) {

    static DutyRow of(ChargedDuties.Duty duty, Units units, Evidence evidence, List<YearMonth> span) {
        List<DutyReportView> reports = evidence.reports()
            .stream()
            .filter((report) -> report.dutyId().equals(duty.dutyId()))
            .toList();
        List<LocalDate> flows = evidence.flows()
            .stream()
            .filter((flow) -> flow.performs(duty))
            .map(FlowDay::day)
            .toList();
        Set<String> linked = reports.stream()
            .flatMap((report) -> report.actions().stream())
            .collect(Collectors.toSet());
        List<ActionLedger.Entry> actions = evidence.actions()
            .stream()
            .filter((entry) -> linked.contains(entry.actionId()))
            .toList();
        List<Month> months = span.stream()
            .map((month) -> new Month(month.toString(),
                    reports.stream().filter((report) -> report.covers(month)).count(),
                    actions.stream().filter((entry) -> runsIn(entry, month)).count(),
                    flows.stream().filter((day) -> YearMonth.from(day).equals(month)).count()))
            .toList();
        LocalDate last = Stream.concat(reports.stream().map(DutyReportView::reportedOn), flows.stream())
            .max(Comparator.naturalOrder())
            .orElse(null);
        return new DutyRow(duty.dutyId(), units.named(duty.unitCode()), duty.kinds(), duty.text(),
                months.stream().allMatch(Month::isIdle), last, evidence.unlinkedActionsOf(duty.unitCode(), span),
                months);
    }

    private static boolean runsIn(ActionLedger.Entry entry, YearMonth month) {
        LocalDate from = entry.action().assignedOn();
        LocalDate to = entry.action().verifiedOn();
        return !YearMonth.from(from).isAfter(month) && (to == null || !YearMonth.from(to).isBefore(month));
    }

    /**
     * One month of a duty.
     *
     * @param month such as {@code 2026-11}
     * @param reports reports about it
     * @param actions linked actions that ran in it
     * @param flows items that went by the duty's flows, and contributions by it to cases
     */
    record Month(String month, long reports, long actions, long flows) {

        boolean isIdle() {
            return this.reports == 0 && this.actions == 0 && this.flows == 0;
        }

    }

    /**
     * What there is to show that duties are performed.
     */
    record Evidence(List<DutyReportView> reports, List<FlowDay> flows, List<ActionLedger.Entry> actions) {

        long unlinkedActionsOf(String unit, List<YearMonth> span) {
            Set<String> linked = this.reports.stream()
                .flatMap((report) -> report.actions().stream())
                .collect(Collectors.toSet());
            return this.actions.stream()
                .filter((entry) -> entry.action().leadUnit().equals(unit) && !linked.contains(entry.actionId()))
                .filter((entry) -> span.stream().anyMatch((month) -> runsIn(entry, month)))
                .count();
        }

    }

}
