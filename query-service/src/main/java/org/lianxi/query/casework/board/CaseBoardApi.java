package org.lianxi.query.casework.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.Light;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.flow.box.FlowBook;
import org.lianxi.query.flow.box.FlowLink;
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
 * Answers which cases there are, by kind and stage, and everything about one of them.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class CaseBoardApi {

    private static final Set<String> STATES = Set.of("open", "closed");

    private final Views<CaseView> cases;

    private final Views<CaseKindsView> kinds;

    private final ActionLedger ledger;

    private final UnitRegister register;

    private final FlowBook flows;

    private final Answers answers;

    private final Clock clock;

    private final WorkingDays days;

    CaseBoardApi(Views<CaseView> cases, Views<CaseKindsView> kinds, ActionLedger ledger, UnitRegister register,
            FlowBook flows, Answers answers, Clock clock, WorkingDays days) {
        this.cases = cases;
        this.kinds = kinds;
        this.ledger = ledger;
        this.register = register;
        this.flows = flows;
        this.answers = answers;
        this.clock = clock;
        this.days = days;
    }

    /**
     * Cases, the oldest first.
     * @param unit only those in which it takes part
     * @param openedBy only those that it opened
     * @param act only those in which it was done
     * @param waiting only those that wait for an answer of it
     */
    @GetMapping("/cases")
    ResponseEntity<Object> cases(@PathVariable String conferenceId, @RequestParam(required = false) String kind,
            @RequestParam(required = false) String track, @RequestParam(required = false) String state,
            @RequestParam(required = false) String stage, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String openedBy, @RequestParam(required = false) String act,
            @RequestParam(required = false) String waiting, PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "case-state");
        }
        Units units = this.register.of(conferenceId);
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("view.kind", kind);
        wanted.put("view.track", track);
        wanted.put("view.stage", stage);
        wanted.put("view.participants", unit);
        wanted.put("view.unitCode", openedBy);
        wanted.put("view.acts.act", act);
        wanted.put("view.waiting", waiting);
        Bson filter = filter(conferenceId, state, wanted);
        return this.answers.list(conferenceId, "cases",
                () -> this.cases.page(filter, ViewOrder.by("openedAtIndex", true), page)
                    .map((stored) -> brief(stored, kinds(conferenceId), units)));
    }

    private static Bson filter(String conferenceId, String state, Map<String, String> wanted) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq("conferenceId", conferenceId));
        if (state != null) {
            conditions.add(Filters.eq("view.open", "open".equals(state)));
        }
        wanted.forEach((field, value) -> Optional.ofNullable(value)
            .map((given) -> Filters.eq(field, given))
            .ifPresent(conditions::add));
        return Filters.and(conditions);
    }

    @GetMapping("/cases/{caseId}")
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String caseId) {
        Units units = this.register.of(conferenceId);
        return this.answers.one(conferenceId, caseId,
                () -> this.cases.find(caseId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> whole(stored, kinds(conferenceId), units))
                    .orElseThrow(() -> new UnknownEntityException("case", caseId)));
    }

    /**
     * How many cases of each kind are in each stage, what they began with and by whom,
     * and in how many a clock has run out.
     */
    @GetMapping("/case-board")
    ResponseEntity<Object> board(@PathVariable String conferenceId) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId,
                () -> new Board(kinds(conferenceId).kinds()
                    .stream()
                    .filter((kind) -> "case".equals(kind.runsAs()))
                    .map((kind) -> Column.of(kind, units, all(conferenceId, kind.id()), this.clock, this.days))
                    .toList()));
    }

    private List<CaseView> all(String conferenceId, String kind) {
        return this.cases.find(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.kind", kind)))
            .stream()
            .map(Stored::view)
            .toList();
    }

    private CaseKindsView kinds(String conferenceId) {
        return this.kinds.find(conferenceId).map(Stored::view).orElse(CaseKindsView.NONE);
    }

    private Brief brief(Stored<CaseView> stored, CaseKindsView known, Units units) {
        CaseView view = stored.view();
        Optional<CaseKindsView.Kind> kind = known.kind(view.kind());
        return new Brief(stored.id(), view.kind(), known.name(view.kind()), view.track(), view.variant(), view.title(),
                view.unitCode(), units.name(view.unitCode()), view.stage(),
                kind.map((one) -> one.stageName(view.stage())).orElse(view.stage()), view.level(), view.open(),
                view.openedOn(),
                view.open() ? ChronoUnit.DAYS.between(view.openedOn(), LocalDate.now(this.clock)) : null,
                units.named(view.waiting()),
                kind.map((one) -> RunningClock.of(view, one, this.clock, this.days)).orElse(List.of()));
    }

    private Whole whole(Stored<CaseView> stored, CaseKindsView known, Units units) {
        CaseView view = stored.view();
        return new Whole(brief(stored, known, units), view.flowId(), view.sourceId(), units.named(view.participants()),
                view.stages(), view.acts(), view.contributions(), view.meetings(), view.end(),
                Counts.of(view, known.kind(view.kind()).map(CaseKindsView.Kind::balances).orElse(List.of())),
                view.owed()
                    .stream()
                    .map((owed) -> new Unanswered(owed.unitCode(), units.name(owed.unitCode()), owed.act(), owed.name(),
                            owed.on()))
                    .toList(),
                actions(stored), this.flows.leadingTo(stored.conferenceId(), stored.id(), units));
    }

    private List<Action> actions(Stored<CaseView> stored) {
        return this.ledger.all(stored.conferenceId())
            .stream()
            .filter((entry) -> entry.action().source() != null && stored.id().equals(entry.action().source().caseId()))
            .map((entry) -> new Action(entry.actionId(), entry.action().title(), entry.action().leadUnit(),
                    entry.action().state(), entry.light()))
            .toList();
    }

    record Brief(String caseId, String kind, String kindName, String track, String variant, String title,
            String unitCode, String unitName, String stage, String stageName, String level, boolean open,
            LocalDate openedOn, Long openDays, List<UnitName> waiting, List<RunningClock> clocks) {
    }

    record Whole(@JsonUnwrapped Brief brief, String flowId, String sourceId, List<UnitName> participants,
            List<CaseView.Stage> stages, List<CaseView.Act> acts, List<CaseView.Contribution> contributions,
            List<CaseView.Referral> meetings, CaseView.End end, List<Counts> counts, List<Unanswered> unanswered,
            List<Action> actions, List<FlowLink> flows) {
    }

    /**
     * What a unit was asked and has not answered, or had not when the case was closed.
     */
    record Unanswered(String unitCode, String unitName, String act, String name, LocalDate on) {
    }

    /**
     * An action that came of the case.
     */
    record Action(String actionId, String title, String leadUnit, String state, Light light) {
    }

    record Board(List<Column> kinds) {
    }

}
