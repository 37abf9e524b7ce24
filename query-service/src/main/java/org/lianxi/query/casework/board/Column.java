package org.lianxi.query.casework.board;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.conference.units.Units;

/**
 * A kind on the board.
 *
 * @param stages how many open cases are in each stage
 * @param openings what its cases began with, and by whom
 * @param lateClocks open cases in which a clock has run out
 * @param stoppedLate cases, closed ones too, in which a clock was stopped too late
 * @param waiting open cases that wait for an answer
 */
record Column(String kind, String name, String clause, List<Count> stages, List<Opening> openings, long open,
        long closed, long lateClocks, long stoppedLate, long waiting) {

    static Column of(CaseKindsView.Kind kind, Units units, List<CaseView> all, Clock clock, WorkingDays days) {
        List<CaseView> open = all.stream().filter(CaseView::open).toList();
        List<Count> stages = kind.tracks()
            .values()
            .stream()
            .flatMap(List::stream)
            .distinct()
            .map((stage) -> new Count(stage, kind.stageName(stage),
                    open.stream().filter((view) -> stage.equals(view.stage())).count()))
            .toList();
        return new Column(kind.id(), kind.name(), kind.clause(), stages, Opening.of(all, units), open.size(),
                all.size() - open.size(), clocked(open, kind, clock, days, RunningClock::isLate),
                clocked(all, kind, clock, days, RunningClock::wasLate),
                open.stream().filter((view) -> !view.waiting().isEmpty()).count());
    }

    private static long clocked(List<CaseView> views, CaseKindsView.Kind kind, Clock clock, WorkingDays days,
            Predicate<RunningClock> so) {
        return views.stream().filter((view) -> RunningClock.of(view, kind, clock, days).stream().anyMatch(so)).count();
    }

    record Count(String stage, String name, long cases) {
    }

    /**
     * Cases that began with the same act of the same unit, as signals by their source.
     *
     * @param act the act, empty for a kind without
     */
    record Opening(String act, String name, String unitCode, String unitName, long cases) {

        private static List<Opening> of(List<CaseView> all, Units units) {
            Map<List<String>, Long> counted = all.stream()
                .map(Opening::beginning)
                .collect(Collectors.groupingBy((one) -> one, LinkedHashMap::new, Collectors.counting()));
            return counted.entrySet()
                .stream()
                .map((one) -> new Opening(one.getKey().get(0), one.getKey().get(1), one.getKey().get(2),
                        units.name(one.getKey().get(2)), one.getValue()))
                .toList();
        }

        private static List<String> beginning(CaseView view) {
            return view.acts()
                .stream()
                .findFirst()
                .map((first) -> List.of(first.act(), first.name(), view.unitCode()))
                .orElse(List.of("", "", view.unitCode()));
        }

    }

}
