package org.lianxi.query.issue.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
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
 * Answers which issues there are, the oldest first, and the chain from each to its
 * meetings, its resolution and the actions that came of it.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/issues")
class IssueRegisterApi {

    private static final Set<String> STATES = Set.of("open", IssueView.RAISED, IssueView.PREPARED, IssueView.ON_AGENDA,
            IssueView.RESOLVED, IssueView.ESCALATED, IssueView.WITHDRAWN);

    private final Views<IssueView> issues;

    private final ActionLedger ledger;

    private final UnitRegister register;

    private final FlowBook flows;

    private final Answers answers;

    private final Clock clock;

    IssueRegisterApi(Views<IssueView> issues, ActionLedger ledger, UnitRegister register, FlowBook flows,
            Answers answers, Clock clock) {
        this.issues = issues;
        this.ledger = ledger;
        this.register = register;
        this.flows = flows;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> issues(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            @RequestParam(required = false) String unit, @RequestParam(required = false) String meeting,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "issue-state");
        }
        Units units = this.register.of(conferenceId);
        Bson filter = filter(conferenceId, state, unit, meeting);
        return this.answers.list(conferenceId, "issues",
                () -> this.issues.page(filter, ViewOrder.by("raisedAtIndex", true), page)
                    .map((stored) -> Brief.of(stored.id(), stored.view(), units, LocalDate.now(this.clock))));
    }

    private static Bson filter(String conferenceId, String state, String unit, String meeting) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq("conferenceId", conferenceId));
        if ("open".equals(state)) {
            conditions.add(Filters.eq("view.open", true));
        }
        else if (state != null) {
            conditions.add(Filters.eq("view.state", state));
        }
        if (unit != null) {
            conditions.add(Filters.eq("view.unitCode", unit));
        }
        if (meeting != null) {
            conditions.add(Filters.eq("view.meetings", meeting));
        }
        return Filters.and(conditions);
    }

    @GetMapping("/{issueId}")
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String issueId) {
        Units units = this.register.of(conferenceId);
        return this.answers.one(conferenceId, issueId,
                () -> this.issues.find(issueId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> Whole.of(issueId, stored.view(), units, LocalDate.now(this.clock),
                            actions(conferenceId, stored.view()), this.flows.leadingTo(conferenceId, issueId, units)))
                    .orElseThrow(() -> new UnknownEntityException("issue", issueId)));
    }

    private List<Action> actions(String conferenceId, IssueView issue) {
        String resolution = (issue.outcome() != null) ? issue.outcome().resolutionId() : null;
        if (resolution == null) {
            return List.of();
        }
        return this.ledger.all(conferenceId)
            .stream()
            .filter((entry) -> entry.action().source() != null
                    && resolution.equals(entry.action().source().resolutionId()))
            .map((entry) -> new Action(entry.actionId(), entry.action().title(), entry.action().leadUnit(),
                    entry.action().state(), entry.light()))
            .toList();
    }

    record Brief(String issueId, String state, String title, String unitCode, String unitName, boolean byWorkers,
            LocalDate raisedOn, Long openDays, List<String> meetings, IssueView.Outcome outcome) {

        static Brief of(String id, IssueView view, Units units, LocalDate today) {
            return new Brief(id, view.state(), view.title(), view.unitCode(), units.name(view.unitCode()),
                    view.byWorkers(), view.raisedOn(),
                    view.open() ? ChronoUnit.DAYS.between(view.raisedOn(), today) : null, view.meetings(),
                    view.outcome());
        }

    }

    record Whole(@JsonUnwrapped Brief brief, String text, String flowId, String sourceId, List<UnitName> namedUnits,
            List<IssueView.Preparation> preparations, List<Action> actions, List<FlowLink> flows) {

        static Whole of(String id, IssueView view, Units units, LocalDate today, List<Action> actions,
                List<FlowLink> flows) {
            return new Whole(Brief.of(id, view, units, today), view.text(), view.flowId(), view.sourceId(),
                    units.named(view.namedUnits()), view.preparations(), actions, flows);
        }

    }

    record Action(String actionId, String title, String leadUnit, String state, Light light) {
    }

}
