package org.lianxi.command.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.lianxi.command.action.acceptaction.AbsentLeadUnitHasAccepted;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.acceptaction.ActionIsOpen;
import org.lianxi.command.action.acceptaction.LeadOrCoUnitActs;
import org.lianxi.command.action.acceptaction.LeadUnitActs;
import org.lianxi.command.action.acceptaction.UnitHasNotYetAccepted;
import org.lianxi.command.action.answercoordination.AnswerCoordination;
import org.lianxi.command.action.answercoordination.CoordinationAwaitsTheUnit;
import org.lianxi.command.action.answerurging.AnswerUrging;
import org.lianxi.command.action.answerurging.UrgingIsUnanswered;
import org.lianxi.command.action.assignaction.ActionHasALeadUnit;
import org.lianxi.command.action.assignaction.ActionHasOneSource;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.assignaction.DueDateIsNotBeforeItWasAgreed;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.claimcompletion.NoClaimIsWaiting;
import org.lianxi.command.action.reportprogress.LeadUnitReports;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.requestcoordination.CoordinationAsksOthers;
import org.lianxi.command.action.requestcoordination.RequestCoordination;
import org.lianxi.command.action.requestextension.NewDueDateIsLater;
import org.lianxi.command.action.requestextension.NoExtensionIsPending;
import org.lianxi.command.action.requestextension.RequestExtension;
import org.lianxi.command.action.requestreassignment.NoReassignmentIsPending;
import org.lianxi.command.action.requestreassignment.RequestReassignment;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.meeting.recordresolution.LeadUnitIsNoCoUnit;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.ReassignmentRequested;
import org.lianxi.contract.action.UrgingAnswered;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An agreed matter being carried out (C-4.8, C-4.10). It is held by units, never by
 * persons. Here is the units' side; what the office does with it is inherited.
 */
public class ActionItem extends TrackedAction {

    protected ActionItem() {
    }

    @CommandHandler
    ActionItem(AssignAction command, Actor actor, Conferences conferences, Meetings meetings, Assignments assignments,
            CaseFiles cases, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), Tracking.tracks(actor, standing),
                new ActionHasOneSource(command.source()));
        Terms terms = Terms.of(command, meetings, assignments, cases, clock.getZone());
        Rule.verify(new ActionHasALeadUnit(terms.leadUnit()), new UnitsAreMembers(terms.units(), standing),
                new LeadUnitIsNoCoUnit(terms.leadUnit(), terms.coUnits()),
                new DueDateIsNotBeforeItWasAgreed(terms.dueOn(), terms.agreedOn()));
        apply(new ActionAssigned(command.conferenceId(), command.actionId(), command.title(), command.text(),
                command.source(), terms.leadUnit(), standing.inOrder(terms.coUnits()), terms.dueOn(),
                LocalDate.now(clock), command.feedbackEvery(), terms.leadWasAbsent() ? Boolean.TRUE : null));
    }

    @CommandHandler
    void decide(AcceptAction command, Actor actor, Conferences conferences, Clock clock) {
        verifyCarrying(actor, conferences.standing(command.conferenceId()),
                new UnitHasNotYetAccepted(actor.unit(), state()));
        apply(new ActionAccepted(command.conferenceId(), command.actionId(), actor.unit(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReportProgress command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        verifyCarrying(actor, standing, new LeadUnitReports(actor, state(), standing),
                new AbsentLeadUnitHasAccepted(actor, state()));
        apply(new ProgressReported(command.conferenceId(), command.actionId(), command.reportId(),
                state().reports().size() + 1, actor.unit(), command.percent(), command.summary(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ClaimCompletion command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new LeadUnitActs(actor, state()), new ActionIsOpen(state()), new NoClaimIsWaiting(state()),
                new AbsentLeadUnitHasAccepted(actor, state()));
        apply(new CompletionClaimed(command.conferenceId(), command.actionId(), actor.unit(), command.summary(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(RequestExtension command, Actor actor, Conferences conferences, Clock clock) {
        verifyLeading(actor, conferences.standing(command.conferenceId()), new NoClaimIsWaiting(state()),
                new NoExtensionIsPending(state()), new NewDueDateIsLater(command.dueOn(), state()));
        apply(new ExtensionRequested(command.conferenceId(), command.actionId(), state().pending().extensions() + 1,
                actor.unit(), command.dueOn(), command.reason(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(AnswerUrging command, Actor actor, Conferences conferences, Clock clock) {
        verifyLeading(actor, conferences.standing(command.conferenceId()), new UrgingIsUnanswered(state()));
        apply(new UrgingAnswered(command.conferenceId(), command.actionId(), state().pending().urging().number(),
                actor.unit(), command.answer(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(RequestReassignment command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        List<String> proposed = (command.proposedUnit() != null) ? List.of(command.proposedUnit()) : List.of();
        verifyLeading(actor, standing, new NoClaimIsWaiting(state()), new NoReassignmentIsPending(state()),
                new UnitsAreMembers(proposed, standing));
        apply(new ReassignmentRequested(command.conferenceId(), command.actionId(), actor.unit(),
                command.proposedUnit(), command.reason(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(RequestCoordination command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        verifyCarrying(actor, standing, new UnitsAreMembers(command.units(), standing),
                new CoordinationAsksOthers(command.units(), actor));
        apply(new CoordinationRequested(command.conferenceId(), command.actionId(), command.coordinationId(),
                actor.unit(), standing.inOrder(command.units()), command.matter(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(AnswerCoordination command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new ActionIsOpen(state()), new CoordinationAwaitsTheUnit(actor, command.coordinationId(), state()));
        apply(new CoordinationAnswered(command.conferenceId(), command.actionId(), command.coordinationId(),
                actor.unit(), command.answer(), LocalDate.now(clock)));
    }

    private void verifyCarrying(Actor actor, Standing standing, Rule... rules) {
        Rule.verify(new ActorHoldsTheRole(actor, standing), new LeadOrCoUnitActs(actor, state()),
                new ActionIsOpen(state()));
        Rule.verify(rules);
    }

    private void verifyLeading(Actor actor, Standing standing, Rule... rules) {
        Rule.verify(new ActorHoldsTheRole(actor, standing), new LeadUnitActs(actor, state()),
                new ActionIsOpen(state()));
        Rule.verify(rules);
    }

}
