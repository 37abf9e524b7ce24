package org.lianxi.query.bulletin.age;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.ActionView;
import org.lianxi.query.action.ledger.Light;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.PageRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers how many days ago each unit last reported progress, the most silent first.
 */
@RestController
class ReportAgeApi {

    private final ActionLedger ledger;

    private final UnitRegister register;

    private final Answers answers;

    private final Clock clock;

    ReportAgeApi(ActionLedger ledger, UnitRegister register, Answers answers, Clock clock) {
        this.ledger = ledger;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/conferences/{conferenceId}/report-ages")
    ResponseEntity<Object> ages(@PathVariable String conferenceId, PageRequest page) {
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "units", () -> {
            List<ActionLedger.Entry> actions = this.ledger.all(conferenceId);
            LocalDate today = LocalDate.now(this.clock);
            return page.of(units.codes()
                .stream()
                .map((unit) -> Age.of(unit, units, actions, today))
                .sorted(Comparator.comparing(Age::lastReportOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList());
        });
    }

    /**
     * A unit's silence.
     *
     * @param openActions actions it leads or takes part in that are not verified
     * @param lastReportOn its last report, or null when it never reported
     */
    record Age(String unitCode, String unitName, long openActions, LocalDate lastReportOn, Long ageDays) {

        static Age of(String unit, Units units, List<ActionLedger.Entry> actions, LocalDate today) {
            LocalDate last = actions.stream()
                .flatMap((entry) -> entry.action().reports().stream())
                .filter((report) -> report.unitCode().equals(unit))
                .map(ActionView.Report::reportedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
            long open = actions.stream()
                .filter((entry) -> entry.light() != Light.DONE && entry.action().units().contains(unit))
                .count();
            return new Age(unit, units.name(unit), open, last,
                    (last != null) ? ChronoUnit.DAYS.between(last, today) : null);
        }

    }

}
