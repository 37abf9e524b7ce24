package org.lianxi.command.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.issue.escalateissue.CharterSaysWhereToEscalate;
import org.lianxi.command.issue.escalateissue.EscalateIssue;
import org.lianxi.command.issue.placeissueonagenda.IssueIsNotYetOnThatAgenda;
import org.lianxi.command.issue.placeissueonagenda.PlaceIssueOnAgenda;
import org.lianxi.command.issue.prepareissue.IssueIsOpen;
import org.lianxi.command.issue.prepareissue.PrepareIssue;
import org.lianxi.command.issue.raiseissue.RaiseIssue;
import org.lianxi.command.issue.raiseissue.WhatGaveRiseToTheIssueExists;
import org.lianxi.command.issue.raiseissue.WorkersDemandsComeByTheirFlow;
import org.lianxi.command.issue.resolveissue.IssueIsOnTheAgenda;
import org.lianxi.command.issue.resolveissue.IssueIsSettledByAResolution;
import org.lianxi.command.issue.resolveissue.ResolveIssue;
import org.lianxi.command.issue.withdrawissue.RaiserWithdraws;
import org.lianxi.command.issue.withdrawissue.WithdrawIssue;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.meeting.excuseabsence.MeetingIsNotOver;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.Things;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A major problem on its way to a solution (C-1.5). It closes by resolution, escalation
 * or withdrawal, and by nothing else.
 */
public class Issue {

    private static final String OFFICE = "issues.preparedBy";

    @AggregateIdentifier
    private String id;

    private IssueState state = IssueState.NONE;

    protected Issue() {
    }

    @CommandHandler
    Issue(RaiseIssue command, Actor actor, Conferences conferences, Things things, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Optional<FlowParties> flow = FlowParties.of(standing.rule("issues.workersFlow", null), standing);
        Optional<String> source = Optional.ofNullable(command.sourceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new UnitsAreMembers(command.namedUnits(), standing),
                new WorkersDemandsComeByTheirFlow(command.byWorkers(), actor, flow), new WhatGaveRiseToTheIssueExists(
                        source, source.filter((id) -> things.exist(command.conferenceId(), id)).isPresent()));
        apply(new IssueRaised(command.conferenceId(), command.issueId(), actor.unit(), command.byWorkers(),
                command.byWorkers() ? flow.orElseThrow().flow().id() : null, command.title(), command.text(),
                standing.inOrder(command.namedUnits()), LocalDate.now(clock), command.sourceId()));
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "issue");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(PrepareIssue command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new IssueIsOpen(this.state));
        apply(new IssuePrepared(command.conferenceId(), command.issueId(), actor.unit(), command.analysis(),
                command.proposedSolution(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(PlaceIssueOnAgenda command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        MeetingState meeting = meetings.meeting(command.conferenceId(), command.meetingId());
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new IssueIsOpen(this.state), new MeetingIsNotOver(meeting, "issues"),
                new IssueIsNotYetOnThatAgenda(this.state, command.meetingId()));
        apply(new IssuePlacedOnAgenda(command.conferenceId(), command.issueId(), command.meetingId(), actor.unit(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ResolveIssue command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        MeetingState meeting = meetings.meeting(command.conferenceId(), command.meetingId());
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new IssueIsOpen(this.state),
                new IssueIsOnTheAgenda(this.state, command.meetingId()),
                new IssueIsSettledByAResolution(command.resolutionId(), meeting));
        apply(new IssueResolved(command.conferenceId(), command.issueId(), command.meetingId(), command.resolutionId(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(EscalateIssue command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        String to = standing.rule("minutes.consent.deadlock.escalateTo", null);
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, OFFICE), new IssueIsOpen(this.state),
                new CharterSaysWhereToEscalate(to));
        apply(new IssueEscalated(command.conferenceId(), command.issueId(), to, standing.bodyName(to), command.reason(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(WithdrawIssue command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new RaiserWithdraws(actor, this.state), new IssueIsOpen(this.state));
        apply(new IssueWithdrawn(command.conferenceId(), command.issueId(), actor.unit(), command.reason(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(IssueEvent event) {
        this.id = event.issueId();
        this.state = this.state.evolve(event);
    }

}
