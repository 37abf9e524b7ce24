package org.lianxi.query.bulletin.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.ActionView;
import org.lianxi.query.action.ledger.Light;
import org.lianxi.query.bulletin.coverage.ReportCoverage;
import org.lianxi.query.conference.units.Units;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Puts the record of a period into words, ready to be edited.
 */
final class DraftText {

    private final MessageSource words;

    private final Units units;

    private final LocalDate today;

    DraftText(MessageSource words, Units units, LocalDate today) {
        this.words = words;
        this.units = units;
        this.today = today;
    }

    String title(LocalDate from) {
        return say("title", from, this.today);
    }

    String text(List<ActionLedger.Entry> actions, List<ExtensionOfPeriod> extensions, List<ReportCoverage> reports) {
        Map<String, String> titles = actions.stream()
            .collect(Collectors.toMap(ActionLedger.Entry::actionId, (entry) -> entry.action().title()));
        List<String> lines = new ArrayList<>();
        lines.add(say("overall", this.today, actions.size(), lights(actions)));
        lines.add(say("units"));
        this.units.codes().forEach((unit) -> lines.add(unit(unit, actions)));
        List<ActionLedger.Entry> overdue = actions.stream().filter((entry) -> entry.light() == Light.OVERDUE).toList();
        lines.add(overdue.isEmpty() ? say("no-overdue") : say("overdue", overdue.size()));
        overdue.stream()
            .sorted(Comparator.comparing((ActionLedger.Entry entry) -> entry.action().dueOn()))
            .forEach((entry) -> lines
                .add(say("overdue.one", entry.action().title(), this.units.name(entry.action().leadUnit()),
                        entry.action().dueOn(), ChronoUnit.DAYS.between(entry.action().dueOn(), this.today))));
        lines.add(extensions.isEmpty() ? say("no-extensions") : say("extensions", extensions.size()));
        extensions.forEach((one) -> lines.add(extension(one)));
        lines.add(reports.isEmpty() ? say("no-reports") : say("reports", reports.size()));
        reports
            .forEach((report) -> lines.add(say("reports.one", report.reportedOn(), this.units.name(report.unitCode()),
                    titles.getOrDefault(report.actionId(), report.actionId()), report.percent(), report.summary())));
        return String.join("\n", lines);
    }

    private String unit(String unit, List<ActionLedger.Entry> actions) {
        List<ActionLedger.Entry> led = actions.stream()
            .filter((entry) -> entry.action().leadUnit().equals(unit))
            .toList();
        String counts = say("unit", this.units.name(unit), led.size(), states(led), count(led, Light.OVERDUE));
        Optional<LocalDate> last = actions.stream()
            .flatMap((entry) -> entry.action().reports().stream())
            .filter((report) -> report.unitCode().equals(unit))
            .map(ActionView.Report::reportedOn)
            .max(Comparator.naturalOrder());
        return counts + last.map((day) -> say("unit.reported", day)).orElseGet(() -> say("unit.silent"));
    }

    private String extension(ExtensionOfPeriod one) {
        String outcome = one.waits() ? "waits" : one.extension().outcome();
        LocalDate until = one.extension().dueOn() != null ? one.extension().dueOn() : one.extension().askedFor();
        String why = "refused".equals(outcome) ? one.extension().remark() : one.extension().reason();
        return say("extensions." + outcome, one.entry().action().title(), this.units.name(one.extension().unitCode()),
                one.on(), until, why);
    }

    /**
     * How many actions show each light, so that the sum is all of them.
     */
    private String lights(List<ActionLedger.Entry> actions) {
        return Stream.of(Light.values())
            .map((light) -> say("light." + light.wireName(), count(actions, light)))
            .collect(Collectors.joining(say("comma")));
    }

    /**
     * How many actions are in each state; states without any are left out.
     */
    private String states(List<ActionLedger.Entry> led) {
        return ActionView.STATES.stream()
            .filter((state) -> count(led, state) > 0)
            .map((state) -> say("state." + state, count(led, state)))
            .map((words) -> say("comma") + words)
            .collect(Collectors.joining());
    }

    private static long count(List<ActionLedger.Entry> actions, Light light) {
        return actions.stream().filter((entry) -> entry.light() == light).count();
    }

    private static long count(List<ActionLedger.Entry> actions, String state) {
        return actions.stream().filter((entry) -> entry.action().state().equals(state)).count();
    }

    private String say(String key, Object... details) {
        Object[] texts = Stream.of(details).map(String::valueOf).toArray();
        return this.words.getMessage("bulletin-draft." + key, texts, LocaleContextHolder.getLocale());
    }

}
