package org.lianxi.query.bulletin.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which progress reports are in no issued bulletin yet, oldest first, and which
 * units nothing has told of them.
 */
@RestController
class BulletinCoverageApi {

    private final Views<ReportCoverage> reports;

    private final UnitRegister register;

    private final Answers answers;

    private final Clock clock;

    BulletinCoverageApi(Views<ReportCoverage> reports, UnitRegister register, Answers answers, Clock clock) {
        this.reports = reports;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/conferences/{conferenceId}/bulletin-coverage")
    ResponseEntity<Object> coverage(@PathVariable String conferenceId,
            @RequestParam(defaultValue = "false") boolean issued, PageRequest page) {
        Units units = this.register.of(conferenceId);
        LocalDate today = LocalDate.now(this.clock);
        Bson filter = Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.issued", issued));
        return this.answers.list(conferenceId, "reports",
                () -> this.reports.page(filter, ViewOrder.by("reportedAtIndex", true), page)
                    .map((stored) -> Row.of(stored.view(), units, today)));
    }

    record Row(String reportId, String actionId, int number, String unitCode, String unitName, int percent,
            String summary, LocalDate reportedOn, long ageDays, List<String> bulletins, List<UnitName> untold) {

        static Row of(ReportCoverage report, Units units, LocalDate today) {
            List<String> owed = report.owedTo().isEmpty() ? units.codes() : report.owedTo();
            return new Row(report.reportId(), report.actionId(), report.number(), report.unitCode(),
                    units.name(report.unitCode()), report.percent(), report.summary(), report.reportedOn(),
                    ChronoUnit.DAYS.between(report.reportedOn(), today), report.bulletins(),
                    units.named(owed.stream().filter((unit) -> !report.told().contains(unit)).toList()));
        }

    }

}
