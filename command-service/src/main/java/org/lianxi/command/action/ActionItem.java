package org.lianxi.command.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.acceptaction.ActionIsOpen;
import org.lianxi.command.action.acceptaction.LeadOrCoUnitActs;
import org.lianxi.command.action.acceptaction.UnitHasNotYetAccepted;
import org.lianxi.command.action.assignaction.ActionHasALeadUnit;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.assignaction.DueDateIsNotBeforeTheMeeting;
import org.lianxi.command.action.assignaction.ResolutionExists;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.claimcompletion.LeadUnitClaims;
import org.lianxi.command.action.claimcompletion.NoClaimIsWaiting;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.returncompletion.ReturnCompletion;
import org.lianxi.command.action.verifycompletion.CompletionIsClaimed;
import org.lianxi.command.action.verifycompletion.VerifierIsOfAnotherUnit;
import org.lianxi.command.action.verifycompletion.VerifyCompletion;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.meeting.recordresolution.LeadUnitIsNoCoUnit;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An agreed matter being carried out (C-4.8, C-4.10). It is held by units, never by
 * persons.
 */
public class ActionItem {

    @AggregateIdentifier
    private String id;

    private ActionState state = ActionState.NONE;

    protected ActionItem() {
    }

    @CommandHandler
    ActionItem(AssignAction command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        MeetingState meeting = meetings.meeting(command.conferenceId(), command.meetingId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "tracking.by"),
                new ResolutionExists(command.resolutionId(), meeting));
        ResolutionRecorded agreed = meeting.resolution(command.resolutionId()).orElseThrow();
        String lead = (command.leadUnit() != null) ? command.leadUnit() : agreed.leadUnit();
        List<String> coUnits = (command.coUnits() != null) ? command.coUnits() : agreed.coUnits();
        LocalDate dueOn = (command.dueOn() != null) ? command.dueOn() : agreed.dueOn();
        List<String> units = new ArrayList<>(coUnits);
        if (lead != null) {
            units.add(lead);
        }
        LocalDate metOn = meeting.startsAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        Rule.verify(new ActionHasALeadUnit(lead), new UnitsAreMembers(units, standing),
                new LeadUnitIsNoCoUnit(lead, coUnits), new DueDateIsNotBeforeTheMeeting(dueOn, metOn));
        apply(new ActionAssigned(command.conferenceId(), command.actionId(), command.title(), command.text(),
                new ActionSource("resolution", command.meetingId(), command.resolutionId()), lead,
                standing.inOrder(coUnits), dueOn, LocalDate.now(clock)));
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "action");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(AcceptAction command, Actor actor, Clock clock) {
        Rule.verify(new LeadOrCoUnitActs(actor, this.state), new ActionIsOpen(this.state),
                new UnitHasNotYetAccepted(actor.unit(), this.state));
        apply(new ActionAccepted(command.conferenceId(), command.actionId(), actor.unit(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReportProgress command, Actor actor, Clock clock) {
        Rule.verify(new LeadOrCoUnitActs(actor, this.state), new ActionIsOpen(this.state));
        apply(new ProgressReported(command.conferenceId(), command.actionId(), command.reportId(),
                this.state.reports() + 1, actor.unit(), command.percent(), command.summary(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ClaimCompletion command, Actor actor, Clock clock) {
        Rule.verify(new LeadUnitClaims(actor, this.state), new ActionIsOpen(this.state),
                new NoClaimIsWaiting(this.state));
        apply(new CompletionClaimed(command.conferenceId(), command.actionId(), actor.unit(), command.summary(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(VerifyCompletion command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "tracking.verifyBy.by"),
                new CompletionIsClaimed(this.state), new VerifierIsOfAnotherUnit(actor, this.state, standing));
        apply(new CompletionVerified(command.conferenceId(), command.actionId(), actor.unit(), command.remark(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReturnCompletion command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, "tracking.verifyBy.by"), new CompletionIsClaimed(this.state));
        apply(new CompletionReturned(command.conferenceId(), command.actionId(), actor.unit(), command.reason(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(ActionEvent event) {
        this.id = event.actionId();
        this.state = this.state.evolve(event);
    }

}
