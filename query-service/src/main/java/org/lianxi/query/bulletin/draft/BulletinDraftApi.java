package org.lianxi.query.bulletin.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.bulletin.coverage.ReportCoverage;
import org.lianxi.query.bulletin.coverage.ReportCoverages;
import org.lianxi.query.bulletin.register.Bulletins;
import org.lianxi.query.bulletin.register.Told;
import org.lianxi.query.casework.board.CasesByKind;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.live.Progress;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what the next bulletin should say: how the actions stand, what became of
 * requests for more time, how many cases there are, and the reports that no issued
 * bulletin covers. It is computed when asked, and nothing of it is kept.
 */
@RestController
class BulletinDraftApi {

    private final ActionLedger ledger;

    private final ReportCoverages coverages;

    private final Bulletins bulletins;

    private final CasesByKind cases;

    private final UnitRegister register;

    private final MessageSource words;

    private final Answers answers;

    private final Progress progress;

    private final Clock clock;

    BulletinDraftApi(ActionLedger ledger, ReportCoverages coverages, Bulletins bulletins, CasesByKind cases,
            UnitRegister register, MessageSource words, Answers answers, Progress progress, Clock clock) {
        this.ledger = ledger;
        this.coverages = coverages;
        this.bulletins = bulletins;
        this.cases = cases;
        this.register = register;
        this.words = words;
        this.answers = answers;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * The draft. Reports are those since a day when one is given, else those that no
     * issued bulletin covers; the period then begins after the last issued bulletin's, or
     * with the first thing that there is to tell. What else is told is what was not on
     * record yet when that one was drawn up, also where it is of the same day.
     */
    @GetMapping("/api/conferences/{conferenceId}/bulletin-draft")
    ResponseEntity<Object> draft(@PathVariable String conferenceId, @RequestParam Optional<LocalDate> since) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId, () -> {
            long index = this.progress.indexOf(conferenceId);
            LocalDate today = LocalDate.now(this.clock);
            List<ReportCoverage> reports = this.coverages.all(conferenceId)
                .stream()
                .filter((report) -> since.map((day) -> !report.reportedOn().isBefore(day)).orElse(!report.issued()))
                .toList();
            List<ActionLedger.Entry> actions = this.ledger.all(conferenceId);
            Optional<Told> told = this.bulletins.told(conferenceId);
            Optional<LocalDate> begins = since.or(() -> told.map((all) -> all.until().plusDays(1)));
            Period period = Period.of(since, told);
            List<ExtensionOfPeriod> extensions = ExtensionOfPeriod.of(actions, period);
            List<CasesByKind.OfKind> kinds = this.cases.in(conferenceId);
            LocalDate from = begins.or(() -> first(reports, extensions, kinds))
                .filter((day) -> !day.isAfter(today))
                .orElse(today);
            DraftText text = new DraftText(this.words, units, today);
            return new Draft(from, today, index, text.title(from),
                    text.text(actions, extensions, reports) + "\n" + text.cases(kinds, period),
                    reports.stream().map(ReportCoverage::reportId).toList());
        });
    }

    /**
     * The table of the draft: it stands beside the draft, which is compiled as it is.
     */
    @GetMapping("/api/conferences/{conferenceId}/bulletin-draft/units")
    ResponseEntity<Object> units(@PathVariable String conferenceId) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId,
                () -> new Table(UnitRow.table(units, this.ledger.all(conferenceId))));
    }

    private static Optional<LocalDate> first(List<ReportCoverage> reports, List<ExtensionOfPeriod> extensions,
            List<CasesByKind.OfKind> kinds) {
        return Stream
            .of(reports.stream().map(ReportCoverage::reportedOn), extensions.stream().map(ExtensionOfPeriod::on),
                    kinds.stream().flatMap((kind) -> kind.opened().stream().map(CasesByKind.Moment::on)))
            .flatMap((days) -> days)
            .min(Comparator.naturalOrder());
    }

    record Table(List<UnitRow> units) {
    }

    record Draft(LocalDate periodFrom, LocalDate periodTo, long asOfIndex, String title, String text,
            List<String> reports) {
    }

}
