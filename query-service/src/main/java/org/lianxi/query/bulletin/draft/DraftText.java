package org.lianxi.query.bulletin.draft;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.Light;
import org.lianxi.query.bulletin.coverage.ReportCoverage;
import org.lianxi.query.casework.board.CasesByKind;
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
        UnitRow.table(this.units, actions).forEach((row) -> lines.add(unit(row)));
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

    /**
     * How many cases of each kind are open, and were opened and closed in the period.
     */
    String cases(List<CasesByKind.OfKind> kinds, Period period) {
        List<String> lines = new ArrayList<>();
        lines.add(kinds.isEmpty() ? say("no-cases")
                : say("cases", kinds.stream().mapToLong(CasesByKind.OfKind::open).sum()));
        kinds.forEach((kind) -> lines.add(say("cases.kind", kind.name(), kind.open(), count(kind.opened(), period),
                count(kind.closed(), period))));
        return String.join("\n", lines);
    }

    private static long count(List<CasesByKind.Moment> moments, Period period) {
        return moments.stream().filter((one) -> period.has(one.on(), one.index())).count();
    }

    private String unit(UnitRow row) {
        String states = row.states()
            .entrySet()
            .stream()
            .map((state) -> say("comma") + say("state." + state.getKey(), state.getValue()))
            .collect(Collectors.joining());
        return say("unit", row.unitName(), row.led(), states, row.overdue())
                + ((row.lastReportedOn() != null) ? say("unit.reported", row.lastReportedOn()) : say("unit.silent"));
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

    private static long count(List<ActionLedger.Entry> actions, Light light) {
        return actions.stream().filter((entry) -> entry.light() == light).count();
    }

    private String say(String key, Object... details) {
        Object[] texts = Stream.of(details).map(this::text).toArray();
        return message(key, texts);
    }

    private String text(Object detail) {
        return (detail instanceof LocalDate day)
                ? day.format(DateTimeFormatter.ofPattern(message("date"), LocaleContextHolder.getLocale()))
                : String.valueOf(detail);
    }

    private String message(String key, Object... texts) {
        return this.words.getMessage("bulletin-draft." + key, texts, LocaleContextHolder.getLocale());
    }

}
