package org.lianxi.command.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.action.acceptaction.ActionIsOpen;
import org.lianxi.command.action.assignaction.ResolutionExists;
import org.lianxi.command.action.cancelaction.CancelAction;
import org.lianxi.command.action.cancelaction.CancellationRestsOnADecision;
import org.lianxi.command.action.claimcompletion.NoClaimIsWaiting;
import org.lianxi.command.action.decideextension.DecideExtension;
import org.lianxi.command.action.decideextension.ExtensionIsPending;
import org.lianxi.command.action.decideextension.RefusalGivesAReason;
import org.lianxi.command.action.reassignaction.LeadChangesByDecision;
import org.lianxi.command.action.reassignaction.ReassignAction;
import org.lianxi.command.action.reassignaction.ReassignmentChangesUnits;
import org.lianxi.command.action.refusereassignment.ReassignmentIsRequested;
import org.lianxi.command.action.refusereassignment.RefuseReassignment;
import org.lianxi.command.action.requestextension.NewDueDateIsLater;
import org.lianxi.command.action.requestextension.NoExtensionIsPending;
import org.lianxi.command.action.returncompletion.ReturnCompletion;
import org.lianxi.command.action.urgeaction.AnswerIsDueInTime;
import org.lianxi.command.action.urgeaction.EarlierUrgingHadItsTime;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.action.urgeaction.UrgingClimbsStepByStep;
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
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ReassignmentRefused;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * The office's side of an action: it presses, decides what units ask for, verifies and
 * closes (C-4.10).
 */
abstract class TrackedAction {

    @AggregateIdentifier
    private String id;

    private ActionState state = ActionState.NONE;

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "action");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(UrgeAction command, Actor actor, Conferences conferences, WorkingDays days, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        ActionUrged open = this.state.pending().urging();
        Standing standing = conferences.standing(command.conferenceId());
        verifyTracking(actor, standing, new NoClaimIsWaiting(this.state),
                new UrgingClimbsStepByStep(command.level(), open),
                new EarlierUrgingHadItsTime(command.level(), open, today),
                new AnswerIsDueInTime(command.answerBy(), today));
        apply(new ActionUrged(command.conferenceId(), command.actionId(), this.state.pending().urgings() + 1,
                command.level(), this.state.leadUnit(), actor.unit(), command.reason(),
                (command.answerBy() != null) ? command.answerBy() : Tracking.urgingAnsweredBy(standing, today, days),
                today));
    }

    @CommandHandler
    void decide(DecideExtension command, Actor actor, Conferences conferences, Clock clock) {
        verifyTracking(actor, conferences.standing(command.conferenceId()), new ExtensionIsPending(this.state),
                new RefusalGivesAReason(command.granted(), command.remark()));
        int number = this.state.pending().extension().number();
        if (!command.granted()) {
            apply(new ExtensionRefused(command.conferenceId(), command.actionId(), number, actor.unit(),
                    command.remark(), LocalDate.now(clock)));
            return;
        }
        LocalDate dueOn = (command.dueOn() != null) ? command.dueOn() : this.state.pending().extension().dueOn();
        Rule.verify(new NewDueDateIsLater(dueOn, this.state));
        apply(new ExtensionGranted(command.conferenceId(), command.actionId(), number, actor.unit(), this.state.dueOn(),
                dueOn, command.remark(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(RefuseReassignment command, Actor actor, Conferences conferences, Clock clock) {
        verifyTracking(actor, conferences.standing(command.conferenceId()), new ReassignmentIsRequested(this.state));
        apply(new ReassignmentRefused(command.conferenceId(), command.actionId(), actor.unit(), command.reason(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReassignAction command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        String lead = (command.leadUnit() != null) ? command.leadUnit() : this.state.leadUnit();
        List<String> coUnits = (command.coUnits() != null) ? command.coUnits() : this.state.coUnits();
        List<String> units = new ArrayList<>(coUnits);
        units.add(lead);
        verifyTracking(actor, standing, new NoClaimIsWaiting(this.state), new NoExtensionIsPending(this.state),
                new UnitsAreMembers(units, standing), new LeadUnitIsNoCoUnit(lead, coUnits),
                new ReassignmentChangesUnits(lead, coUnits, this.state),
                new LeadChangesByDecision(lead, command.basis(), actor, this.state));
        boolean sameLead = lead.equals(this.state.leadUnit());
        boolean acceptanceNeeded = sameLead ? this.state.acceptanceNeeded()
                : !attended(lead, agreedIn(command.basis(), command.conferenceId(), meetings));
        apply(new ActionReassigned(command.conferenceId(), command.actionId(), this.state.leadUnit(),
                this.state.coUnits(), lead, standing.inOrder(coUnits), acceptanceNeeded, command.reason(),
                sameLead ? null : command.basis(), actor.unit(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(CancelAction command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        verifyTracking(actor, standing, new CancellationRestsOnADecision(command.basis(), actor, this.state, standing));
        agreedIn(command.basis(), command.conferenceId(), meetings);
        apply(new ActionCancelled(command.conferenceId(), command.actionId(), command.basis(), command.reason(),
                actor.unit(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(VerifyCompletion command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), Tracking.verifies(actor, standing),
                new CompletionIsClaimed(this.state), new VerifierIsOfAnotherUnit(actor, this.state, standing));
        apply(new CompletionVerified(command.conferenceId(), command.actionId(), actor.unit(), command.remark(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReturnCompletion command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), Tracking.verifies(actor, standing),
                new CompletionIsClaimed(this.state));
        apply(new CompletionReturned(command.conferenceId(), command.actionId(), actor.unit(), command.reason(),
                LocalDate.now(clock)));
    }

    private void verifyTracking(Actor actor, Standing standing, Rule... rules) {
        Rule.verify(new ActorHoldsTheRole(actor, standing), Tracking.tracks(actor, standing),
                new ActionIsOpen(this.state));
        Rule.verify(rules);
    }

    /**
     * The meeting whose resolution a decision rests on.
     * @return the meeting, none for a decision that is no resolution
     */
    private static MeetingState agreedIn(DecisionBasis basis, String conferenceId, Meetings meetings) {
        if (!DecisionBasis.RESOLUTION.equals(basis.kind())) {
            return MeetingState.NONE;
        }
        MeetingState meeting = (basis.meetingId() != null) ? meetings.meeting(conferenceId, basis.meetingId())
                : MeetingState.NONE;
        Rule.verify(new ResolutionExists(basis.resolutionId(), meeting));
        return meeting;
    }

    /**
     * Whether a unit took part in agreeing something: as frozen when the meeting closed,
     * or as recorded while it is still in session.
     */
    static boolean attended(String unitCode, MeetingState meeting) {
        return meeting.attendingUnits().contains(unitCode)
                || (meeting.attendingUnits().isEmpty() && meeting.attendees().contains(unitCode));
    }

    ActionState state() {
        return this.state;
    }

    @EventSourcingHandler
    void evolve(ActionEvent event) {
        this.id = event.actionId();
        this.state = this.state.evolve(event);
    }

}
