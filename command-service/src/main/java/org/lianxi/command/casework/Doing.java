package org.lianxi.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.casework.closecase.ReferralIsAnswered;
import org.lianxi.command.casework.performact.ActBelongsToTheStage;
import org.lianxi.command.casework.performact.ActIsDoneByOthers;
import org.lianxi.command.casework.performact.ActIsDoneOnce;
import org.lianxi.command.casework.performact.ActIsTheActors;
import org.lianxi.command.casework.performact.ActIsTheKinds;
import org.lianxi.command.casework.performact.ActSaysWhatItHasTo;
import org.lianxi.command.casework.performact.CaseBeginsOnce;
import org.lianxi.command.casework.performact.EarlierActsAreOnRecord;
import org.lianxi.command.casework.performact.FieldsAreOfTheirType;
import org.lianxi.command.casework.performact.FieldsKeepToWhatWasLaidDown;
import org.lianxi.command.casework.performact.KindIsStillInTheCharter;
import org.lianxi.command.casework.performact.NothingGoesBeforeTheApproval;
import org.lianxi.command.casework.performact.NothingGoesBeforeTheMandate;
import org.lianxi.command.casework.performact.TermHasRunOut;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * The doing of an act in a case.
 *
 * @param state the case
 * @param kind its kind
 * @param actor who acts
 * @param standing the conference
 * @param today the day
 */
record Doing(CaseState state, KindOfCase kind, Actor actor, Standing standing, LocalDate today) {

    private static final Set<String> OF_UNITS = Set.of("unit", "units");

    private static final String LEVEL = "level";

    static KindOfCase kind(CaseState state, Standing standing) {
        Optional<KindOfCase> kind = KindOfCase.of(standing, state.opened().kind(), state.opened().track());
        Rule.verify(new KindIsStillInTheCharter(state, kind));
        return kind.orElseThrow();
    }

    CaseAct verify(String named, WorkingDays workingDays) {
        Optional<CaseAct> found = this.kind.act(named);
        Rule.verify(new ActIsTheKinds(named, found, this.kind));
        CaseAct act = found.orElseThrow();
        Rule.verify(new CaseBeginsOnce(act, this.kind), new ActIsTheActors(this.actor, act, parties(), this.kind),
                new NothingGoesBeforeTheMandate(act, this.state, this.kind),
                new NothingGoesBeforeTheApproval(act, this.state, this.kind),
                new ActBelongsToTheStage(act, this.state, this.kind),
                new EarlierActsAreOnRecord(act, this.state, this.kind, this.actor),
                new ActIsDoneOnce(act, this.state, this.actor, this.kind),
                new ActIsDoneByOthers(act, this.state, this.actor, this.kind),
                new TermHasRunOut(act, lastDay(act, workingDays), this.today, this.kind));
        if (act.closes()) {
            Rule.verify(new ReferralIsAnswered(this.state, "answer".equals(act.gives()), this.kind));
        }
        return act;
    }

    /**
     * The last day of the term that an act waits for; none once the term was stopped.
     */
    private Optional<LocalDate> lastDay(CaseAct act, WorkingDays workingDays) {
        return this.standing.charter()
            .clocks()
            .stream()
            .filter((clock) -> clock.id().equals(act.waitsFor()))
            .findFirst()
            .flatMap((clock) -> this.state.last(clock.startedBy())
                .filter((start) -> !isStopped(clock, start))
                .map((start) -> Term.parse(clock.within(), clock.workingDays()).lastDay(start.doneOn(), workingDays)));
    }

    private boolean isStopped(Charter.Clock clock, CaseActRecorded start) {
        return clock.stoppedBy() != null
                && this.state.last(clock.stoppedBy()).filter((stop) -> stop.number() > start.number()).isPresent();
    }

    void verifyWhatIsSaid(CaseAct act, Map<String, List<String>> fields) {
        Rule.verify(new ActSaysWhatItHasTo(act, fields, this.kind),
                new FieldsAreOfTheirType(act, fields, this.standing.units().keySet(), bodies(), this.kind),
                new FieldsKeepToWhatWasLaidDown(act, fields, this.state, this.kind));
    }

    private Collection<String> bodies() {
        return Stream
            .concat(this.standing.units().keySet().stream(),
                    this.standing.charter()
                        .texts()
                        .keySet()
                        .stream()
                        .filter((text) -> text.startsWith("organ."))
                        .map((text) -> text.substring("organ.".length())))
            .collect(Collectors.toSet());
    }

    /**
     * What comes of an act: the act itself, the stage that it leads to, the end of the
     * case.
     */
    List<CaseEvent> events(CaseAct act, Map<String, List<String>> fields) {
        String conferenceId = this.state.opened().conferenceId();
        String caseId = this.state.opened().caseId();
        String stage = this.kind.later(this.state.stage(), act.to());
        List<CaseEvent> events = new ArrayList<>();
        events.add(recorded(act, fields));
        if (!stage.equals(this.state.stage())) {
            events.add(new CaseStageEntered(conferenceId, caseId, this.state.stage(), stage, act.id(),
                    this.actor.unit(), this.today));
        }
        if (act.closes()) {
            events.add(new CaseClosed(conferenceId, caseId, stage, act.name(), this.actor.unit(), this.today));
        }
        return events;
    }

    /**
     * Units that come in by the act are told of it, too, where those that take part are.
     */
    private CaseActRecorded recorded(CaseAct act, Map<String, List<String>> fields) {
        CaseActRecorded done = recorded(act, fields, List.of());
        return recorded(act, fields, new CaseParties(this.state.evolve(done), this.standing).told(act.tells()));
    }

    private CaseActRecorded recorded(CaseAct act, Map<String, List<String>> fields, List<String> told) {
        return new CaseActRecorded(this.state.opened().conferenceId(), this.state.opened().caseId(),
                this.state.acts().size() + 1, act.id(), act.name(), fields, act.gives(),
                said(act, fields, Set.of(LEVEL)).stream().findFirst().orElse(null), joined(act, fields), asked(act),
                told, this.actor.unit(), this.today, answers(act), startsTerm(act));
    }

    /**
     * The acts that need this one, and so answer it.
     */
    private List<String> answers(CaseAct act) {
        return act.asks().isEmpty() ? List.of()
                : this.kind.acts()
                    .stream()
                    .filter((other) -> other.needs().stream().anyMatch((need) -> need.act().equals(act.id())))
                    .map(CaseAct::id)
                    .toList();
    }

    private boolean startsTerm(CaseAct act) {
        return this.standing.charter()
            .clocks()
            .stream()
            .anyMatch((clock) -> this.kind.kind().id().equals(clock.kind()) && act.id().equals(clock.startedBy()));
    }

    private List<String> asked(CaseAct act) {
        return parties().units(act.asks(), this.actor);
    }

    /**
     * Units that are named in an act or have to answer it take part from then on.
     */
    private List<String> joined(CaseAct act, Map<String, List<String>> fields) {
        Set<String> joined = new LinkedHashSet<>(asked(act));
        joined.addAll(said(act, fields, OF_UNITS));
        joined.removeAll(this.state.participants());
        return this.standing.inOrder(joined);
    }

    private static List<String> said(CaseAct act, Map<String, List<String>> fields, Set<String> types) {
        return act.fields()
            .entrySet()
            .stream()
            .filter((field) -> types.contains(field.getValue().type()))
            .flatMap((field) -> fields.getOrDefault(field.getKey(), List.of()).stream())
            .toList();
    }

    private CaseParties parties() {
        return new CaseParties(this.state, this.standing);
    }

}
