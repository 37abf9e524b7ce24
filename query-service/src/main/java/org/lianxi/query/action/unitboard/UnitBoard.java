package org.lianxi.query.action.unitboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.query.action.ledger.ActionBrief;
import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.ActionView;
import org.lianxi.query.action.ledger.Dealings;
import org.lianxi.query.action.ledger.Light;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.Units;

/**
 * What a unit has to do now. It follows the unit: whoever sits for it finds what the one
 * before left.
 *
 * @param unitCode the unit
 * @param unitName its name
 * @param lead open actions that it leads, those due first at the top
 * @param part open actions that it takes part in
 * @param help what others asked of it and it has not answered
 * @param former actions that it led or took part in before they were handed over
 */
record UnitBoard(String unitCode, String unitName, List<Task> lead, List<Task> part, List<Help> help,
        List<ActionBrief> former) {

    static UnitBoard of(String unit, Units units, List<ActionLedger.Entry> actions) {
        List<ActionLedger.Entry> byDueDay = actions.stream()
            .sorted(Comparator.comparing((ActionLedger.Entry entry) -> entry.action().dueOn())
                .thenComparing(ActionLedger.Entry::actionId))
            .toList();
        return new UnitBoard(unit, units.name(unit),
                tasks(unit, units, byDueDay, (action) -> action.leadUnit().equals(unit)),
                tasks(unit, units, byDueDay, (action) -> action.coUnits().contains(unit)),
                byDueDay.stream().flatMap((entry) -> help(unit, units, entry)).toList(),
                byDueDay.stream()
                    .filter((entry) -> entry.action().formerUnits().contains(unit))
                    .map((entry) -> ActionBrief.of(entry, units))
                    .toList());
    }

    private static List<Task> tasks(String unit, Units units, List<ActionLedger.Entry> actions,
            Predicate<ActionView> wanted) {
        return actions.stream()
            .filter((entry) -> entry.action().open() && wanted.test(entry.action()))
            .map((entry) -> new Task(ActionBrief.of(entry, units), steps(unit, entry)))
            .toList();
    }

    private static List<String> steps(String unit, ActionLedger.Entry entry) {
        ActionView action = entry.action();
        List<String> steps = new ArrayList<>();
        if (action.acceptedOn(unit) == null) {
            steps.add("accept");
        }
        if (!action.leadUnit().equals(unit) || "claimed".equals(action.state())) {
            return steps;
        }
        if (action.urged() != null) {
            steps.add("answer-urging");
        }
        if ("returned".equals(action.state())) {
            steps.add("mend");
        }
        if (entry.light() == Light.FEEDBACK_DUE) {
            steps.add("report");
        }
        if (entry.light() == Light.DUE_SOON || entry.light() == Light.OVERDUE) {
            steps.add("complete");
        }
        return steps;
    }

    private static Stream<Help> help(String unit, Units units, ActionLedger.Entry entry) {
        return !entry.action().open() ? Stream.empty()
                : entry.action()
                    .dealings()
                    .coordinations()
                    .stream()
                    .filter((asked) -> asked.awaits(unit))
                    .map((asked) -> Help.of(asked, entry, units));
    }

    /**
     * An action and what the unit has to do about it.
     *
     * @param steps {@code accept}, {@code report}, {@code answer-urging}, {@code mend} a
     * claim that was returned, {@code complete}; none when only the office is to act
     */
    record Task(@JsonUnwrapped ActionBrief action, List<String> steps) {
    }

    record Help(String actionId, String title, String coordinationId, UnitName unit, String matter,
            LocalDate requestedOn) {

        static Help of(Dealings.Coordination asked, ActionLedger.Entry entry, Units units) {
            return new Help(entry.actionId(), entry.action().title(), asked.coordinationId(),
                    units.named(asked.unitCode()), asked.matter(), asked.requestedOn());
        }

    }

}
