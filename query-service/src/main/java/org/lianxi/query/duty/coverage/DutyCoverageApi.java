package org.lianxi.query.duty.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.flow.box.FlowBook;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which duties were performed in the last months, and what units reported on
 * them.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class DutyCoverageApi {

    private static final int MOST_MONTHS = 60;

    private final Views<DutyReportView> reports;

    private final Views<FlowDay> flows;

    private final Views<ChargedDuties> charters;

    private final FlowBook book;

    private final ActionLedger ledger;

    private final UnitRegister register;

    private final Answers answers;

    private final Clock clock;

    DutyCoverageApi(Views<DutyReportView> reports, Views<FlowDay> flows, Views<ChargedDuties> charters, FlowBook book,
            ActionLedger ledger, UnitRegister register, Answers answers, Clock clock) {
        this.reports = reports;
        this.flows = flows;
        this.charters = charters;
        this.book = book;
        this.ledger = ledger;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/duty-coverage")
    ResponseEntity<Object> coverage(@PathVariable String conferenceId, @RequestParam(defaultValue = "12") int months,
            @RequestParam(defaultValue = "false") boolean idle, PageRequest page) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new InvalidParameterException("months", "months");
        }
        Units units = this.register.of(conferenceId);
        YearMonth last = YearMonth.now(this.clock);
        List<YearMonth> span = IntStream.range(0, months)
            .mapToObj((number) -> last.minusMonths(months - 1L - number))
            .toList();
        return this.answers.list(conferenceId, "duties", () -> {
            Bson ofConference = Filters.eq("conferenceId", conferenceId);
            List<ChargedDuties.Duty> duties = this.charters.find(conferenceId)
                .map((stored) -> stored.view().duties())
                .orElse(List.of());
            DutyRow.Evidence evidence = new DutyRow.Evidence(
                    this.reports.find(ofConference).stream().map(Stored::view).toList(),
                    flows(conferenceId, duties, this.flows.find(ofConference)), this.ledger.all(conferenceId));
            return page.of(duties.stream()
                .map((duty) -> DutyRow.of(duty, units, evidence, span))
                .filter((row) -> !idle || row.idle())
                .toList());
        });
    }

    /**
     * Items of the duties' flows, contributions, and cases that a flow brought without an
     * act that carries it.
     */
    private List<FlowDay> flows(String conferenceId, List<ChargedDuties.Duty> duties, List<Stored<FlowDay>> days) {
        Set<String> named = duties.stream().flatMap((duty) -> duty.flows().stream()).collect(Collectors.toSet());
        List<FlowBook.Use> items = this.book.of(conferenceId, named);
        Set<List<String>> shown = items.stream()
            .map((item) -> List.of(item.subjectId(), item.flowId()))
            .collect(Collectors.toSet());
        return Stream
            .concat(items.stream().map((item) -> new FlowDay(item.flowId(), null, item.on())), days.stream()
                .filter((day) -> day.view().flowId() == null || !shown.contains(List.of(day.id(), day.view().flowId())))
                .map(Stored::view))
            .toList();
    }

    @GetMapping("/duty-reports")
    ResponseEntity<Object> reports(@PathVariable String conferenceId, @RequestParam(required = false) String duty,
            @RequestParam(required = false) String unit, PageRequest page) {
        Units units = this.register.of(conferenceId);
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq("conferenceId", conferenceId));
        if (duty != null) {
            conditions.add(Filters.eq("view.dutyId", duty));
        }
        if (unit != null) {
            units.require(unit);
            conditions.add(Filters.eq("view.unitCode", unit));
        }
        return this.answers.list(conferenceId, "reports",
                () -> this.reports.page(Filters.and(conditions), ViewOrder.by("reportedAtIndex", false), page)
                    .map((stored) -> Report.of(stored.id(), stored.view(), units)));
    }

    @GetMapping("/duty-reports/{dutyReportId}")
    ResponseEntity<Object> report(@PathVariable String conferenceId, @PathVariable String dutyReportId) {
        Units units = this.register.of(conferenceId);
        return this.answers.one(conferenceId, dutyReportId,
                () -> this.reports.find(dutyReportId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> Report.of(dutyReportId, stored.view(), units))
                    .orElseThrow(() -> new UnknownEntityException("duty-report", dutyReportId)));
    }

    record Report(String dutyReportId, String dutyId, String unitCode, String unitName, String period, String summary,
            List<String> actions, LocalDate reportedOn) {

        static Report of(String id, DutyReportView view, Units units) {
            return new Report(id, view.dutyId(), view.unitCode(), units.name(view.unitCode()), view.period(),
                    view.summary(), view.actions(), view.reportedOn());
        }

    }

}
