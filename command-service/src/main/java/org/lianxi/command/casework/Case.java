package org.lianxi.command.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.casework.closecase.CaseHasComeToItsEnd;
import org.lianxi.command.casework.closecase.CloseCase;
import org.lianxi.command.casework.closecase.ConclusionIsOnRecord;
import org.lianxi.command.casework.closecase.ReferralIsAnswered;
import org.lianxi.command.casework.contributetocase.ContributeToCase;
import org.lianxi.command.casework.contributetocase.DutiesAreTheUnits;
import org.lianxi.command.casework.contributetocase.UnitTakesPart;
import org.lianxi.command.casework.enterstage.EnterStage;
import org.lianxi.command.casework.enterstage.StageFollows;
import org.lianxi.command.casework.enterstage.StageIsEnteredByItsAct;
import org.lianxi.command.casework.invitetocase.CaseIsRunByOpenerOrOffice;
import org.lianxi.command.casework.invitetocase.InviteToCase;
import org.lianxi.command.casework.invitetocase.UnitsDoNotYetTakePart;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.performact.CaseIsOpen;
import org.lianxi.command.casework.performact.PerformAct;
import org.lianxi.command.casework.refercasetomeeting.CaseIsNotYetReferredThere;
import org.lianxi.command.casework.refercasetomeeting.ReferCaseToMeeting;
import org.lianxi.command.casework.reopencase.CaseIsClosed;
import org.lianxi.command.casework.reopencase.ReopenCase;
import org.lianxi.command.casework.reopencase.StageIsBeforeTheEnd;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.meeting.excuseabsence.MeetingIsNotOver;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.Things;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.CaseAct;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A case 机制办理事项 of one of the charter's mechanisms (C-1.3, C-1.4, C-0.2). What can be
 * done in it, by whom and in which order, its kind in the charter file says.
 */
public class Case {

    @AggregateIdentifier
    private String id;

    private CaseState state = CaseState.NONE;

    protected Case() {
    }

    @CommandHandler
    Case(OpenCase command, Actor actor, Conferences conferences, Cases cases, Things things, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing));
        Opening opening = new Opening(command, actor, standing, LocalDate.now(clock));
        KindOfCase kind = opening.verify(cases, things);
        CaseOpened opened = opening.opened(kind);
        apply(opened);
        if (command.act() != null) {
            Doing doing = new Doing(CaseState.NONE.evolve(opened), kind, actor, standing, LocalDate.now(clock));
            CaseAct act = kind.act(command.act()).orElseThrow();
            doing.verifyWhatIsSaid(act, command.fields());
            doing.events(act, command.fields()).forEach((event) -> apply(event));
        }
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "case");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(PerformAct command, Actor actor, Conferences conferences, WorkingDays workingDays, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new CaseIsOpen(this.state));
        Doing doing = new Doing(this.state, kind(standing), actor, standing, LocalDate.now(clock));
        CaseAct act = doing.verify(command.act(), workingDays);
        doing.verifyWhatIsSaid(act, command.fields());
        doing.events(act, command.fields()).forEach((event) -> apply(event));
    }

    @CommandHandler
    void decide(InviteToCase command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new CaseIsOpen(this.state),
                new CaseIsRunByOpenerOrOffice(actor, this.state), new UnitsAreMembers(command.units(), standing),
                new UnitsDoNotYetTakePart(command.units(), this.state));
        apply(new UnitsInvitedToCase(command.conferenceId(), command.caseId(), standing.inOrder(command.units()),
                command.reason(), actor.unit(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ContributeToCase command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new CaseIsOpen(this.state),
                new UnitTakesPart(actor, this.state), new DutiesAreTheUnits(command.dutyIds(), actor, standing));
        apply(new CaseContributionMade(command.conferenceId(), command.caseId(), command.contributionId(),
                this.state.contributions() + 1, actor.unit(), command.text(), command.counts(), command.dutyIds(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(EnterStage command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new CaseIsOpen(this.state),
                new CaseIsRunByOpenerOrOffice(actor, this.state));
        KindOfCase kind = kind(standing);
        Rule.verify(new StageFollows(command.stage(), this.state, kind),
                new StageIsEnteredByItsAct(command.stage(), kind));
        apply(new CaseStageEntered(command.conferenceId(), command.caseId(), this.state.stage(), command.stage(), null,
                actor.unit(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReferCaseToMeeting command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new CaseIsOpen(this.state), new CaseIsRunByOpenerOrOffice(actor, this.state),
                new MeetingIsNotOver(meetings.meeting(command.conferenceId(), command.meetingId()), "caseKinds"),
                new CaseIsNotYetReferredThere(command.meetingId(), this.state));
        apply(new CaseReferredToMeeting(command.conferenceId(), command.caseId(), command.meetingId(),
                command.question(), actor.unit(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(CloseCase command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new CaseIsOpen(this.state),
                new CaseIsRunByOpenerOrOffice(actor, this.state));
        Optional<KindOfCase> kind = KindOfCase.of(standing, this.state.opened().kind(), this.state.opened().track());
        kind.ifPresent((known) -> Rule.verify(new CaseHasComeToItsEnd(this.state, known),
                new ConclusionIsOnRecord(this.state, known), new ReferralIsAnswered(this.state, false, known)));
        apply(new CaseClosed(command.conferenceId(), command.caseId(),
                kind.map(KindOfCase::last).orElse(this.state.stage()), command.conclusion(), actor.unit(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReopenCase command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new CaseIsClosed(this.state),
                new CaseIsRunByOpenerOrOffice(actor, this.state));
        Rule.verify(new StageIsBeforeTheEnd(command.stage(), kind(standing)));
        apply(new CaseReopened(command.conferenceId(), command.caseId(), command.stage(), command.reason(),
                actor.unit(), LocalDate.now(clock)));
    }

    private KindOfCase kind(Standing standing) {
        return Doing.kind(this.state, standing);
    }

    @EventSourcingHandler
    void evolve(CaseEvent event) {
        this.id = event.caseId();
        this.state = this.state.evolve(event);
    }

}
