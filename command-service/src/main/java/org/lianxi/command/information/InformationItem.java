package org.lianxi.command.information;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.information.acknowledgeinformation.AcknowledgeInformation;
import org.lianxi.command.information.acknowledgeinformation.InformationIsInCirculation;
import org.lianxi.command.information.acknowledgeinformation.InformationIsNotYetAcknowledged;
import org.lianxi.command.information.acknowledgeinformation.UnitIsInTheAudience;
import org.lianxi.command.information.approverelease.ApproveRelease;
import org.lianxi.command.information.checkinformation.CheckInformation;
import org.lianxi.command.information.checkinformation.InformationAwaitsTheCheck;
import org.lianxi.command.information.circulateinformation.CirculateInformation;
import org.lianxi.command.information.circulateinformation.InformationIsChecked;
import org.lianxi.command.information.proposerelease.ProposeRelease;
import org.lianxi.command.information.publishinformation.PublishInformation;
import org.lianxi.command.information.refuserelease.RefuseRelease;
import org.lianxi.command.information.returninformation.ReturnInformation;
import org.lianxi.command.information.submitinformation.CountsAreTheFlows;
import org.lianxi.command.information.submitinformation.FlowIsInTheCharter;
import org.lianxi.command.information.submitinformation.FlowIsSentAsInformation;
import org.lianxi.command.information.submitinformation.InformationIsInWords;
import org.lianxi.command.information.submitinformation.InformationNamesItsAudience;
import org.lianxi.command.information.submitinformation.NoWordsGoByAFlowOfCounts;
import org.lianxi.command.information.submitinformation.ReceiversAreTheFlowsReceivers;
import org.lianxi.command.information.submitinformation.ReferencesExist;
import org.lianxi.command.information.submitinformation.SenderIsTheFlowsSender;
import org.lianxi.command.information.submitinformation.SubmitInformation;
import org.lianxi.command.information.withdrawinformation.InformationIsNotWithdrawn;
import org.lianxi.command.information.withdrawinformation.NothingIsPublishedOfIt;
import org.lianxi.command.information.withdrawinformation.SenderWithdraws;
import org.lianxi.command.information.withdrawinformation.WithdrawInformation;
import org.lianxi.command.information.withdrawrelease.WithdrawRelease;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.Things;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What one unit tells others (C-4.9). It reaches a named audience at once; what is for
 * all units goes through the office. What of it is told to the public is another text,
 * which is proposed, approved and published (C-1.3a).
 */
public class InformationItem {

    private static final String OFFICE = "information.circulatedBy";

    private static final List<String> ALL = List.of("all-member-units");

    @AggregateIdentifier
    private String id;

    private InformationState state = InformationState.NONE;

    protected InformationItem() {
    }

    @CommandHandler
    InformationItem(SubmitInformation command, Actor actor, Conferences conferences, Things things, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing));
        List<String> others = othersThan(actor.unit(), standing);
        List<String> named = ALL.equals(command.audience()) ? others : command.audience();
        Optional<FlowParties> flow = FlowParties.of(command.flowId(), standing);
        Rule.verify(new UnitsAreMembers(named, standing), new FlowIsInTheCharter(command.flowId(), flow));
        List<String> audience = standing.inOrder(named).stream().filter((unit) -> !unit.equals(actor.unit())).toList();
        Rule.verify(new InformationNamesItsAudience(audience));
        flow.ifPresent((parties) -> Rule.verify(new FlowIsSentAsInformation(parties),
                new SenderIsTheFlowsSender(actor, parties),
                new ReceiversAreTheFlowsReceivers(audience, actor, parties)));
        Optional<FlowParties> figures = flow.filter((parties) -> parties.flow().carriesCounts());
        figures
            .ifPresentOrElse(
                    (parties) -> Rule.verify(new NoWordsGoByAFlowOfCounts(command, parties),
                            new CountsAreTheFlows(command, parties)),
                    () -> Rule.verify(new InformationIsInWords(command)));
        Rule.verify(new ReferencesExist(command, things));
        boolean throughOffice = audience.containsAll(others);
        LocalDate today = LocalDate.now(clock);
        apply(new InformationSubmitted(command.conferenceId(), command.informationId(), actor.unit(), audience,
                throughOffice, command.flowId(),
                figures.map((parties) -> parties.flow().what()).orElse(command.title()),
                figures.isPresent() ? "" : command.text(), command.meetingId(), command.actionId(), command.issueId(),
                today, command.counts(), command.externalReference()));
        if (!throughOffice) {
            apply(new InformationCirculated(command.conferenceId(), command.informationId(), actor.unit(), audience,
                    today));
        }
    }

    private static List<String> othersThan(String sender, Standing standing) {
        return standing.unitCodes().stream().filter((unit) -> !unit.equals(sender)).toList();
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "information");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(CheckInformation command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new InformationAwaitsTheCheck(this.state));
        apply(new InformationChecked(command.conferenceId(), command.informationId(), actor.unit(), command.remark(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ReturnInformation command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new InformationAwaitsTheCheck(this.state));
        apply(new InformationReturned(command.conferenceId(), command.informationId(), actor.unit(), command.reason(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(CirculateInformation command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, OFFICE),
                new InformationIsChecked(this.state));
        apply(new InformationCirculated(command.conferenceId(), command.informationId(), actor.unit(),
                othersThan(this.state.submitted().unitCode(), standing), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(AcknowledgeInformation command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new UnitIsInTheAudience(actor, this.state), new InformationIsInCirculation(this.state),
                new InformationIsNotYetAcknowledged(actor, this.state));
        apply(new InformationAcknowledged(command.conferenceId(), command.informationId(), actor.unit(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(WithdrawInformation command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new SenderWithdraws(actor, this.state), new InformationIsNotWithdrawn(this.state),
                new NothingIsPublishedOfIt(this.state));
        withdrawOpenRelease(command, actor, clock);
        apply(new InformationWithdrawn(command.conferenceId(), command.informationId(), actor.unit(),
                this.state.audience(), command.reason(), LocalDate.now(clock)));
    }

    /**
     * What is withdrawn from the units is no longer proposed to the public either.
     */
    private void withdrawOpenRelease(WithdrawInformation command, Actor actor, Clock clock) {
        if (this.state.release().isOpen()) {
            apply(Releasing.withdrawn(command.conferenceId(), this.state, actor, command.reason(),
                    LocalDate.now(clock)));
        }
    }

    @CommandHandler
    void decide(ProposeRelease command, Actor actor, Conferences conferences, Clock clock) {
        apply(Releasing.of(this.state, actor, conferences.standing(command.conferenceId()), clock).propose(command));
    }

    @CommandHandler
    void decide(ApproveRelease command, Actor actor, Conferences conferences, Clock clock) {
        apply(Releasing.of(this.state, actor, conferences.standing(command.conferenceId()), clock).approve(command));
    }

    @CommandHandler
    void decide(RefuseRelease command, Actor actor, Conferences conferences, Clock clock) {
        apply(Releasing.of(this.state, actor, conferences.standing(command.conferenceId()), clock).refuse(command));
    }

    @CommandHandler
    void decide(PublishInformation command, Actor actor, Conferences conferences, Clock clock) {
        apply(Releasing.of(this.state, actor, conferences.standing(command.conferenceId()), clock).publish(command));
    }

    @CommandHandler
    void decide(WithdrawRelease command, Actor actor, Conferences conferences, Clock clock) {
        apply(Releasing.of(this.state, actor, conferences.standing(command.conferenceId()), clock).withdraw(command));
    }

    @EventSourcingHandler
    void evolve(InformationEvent event) {
        this.id = event.informationId();
        this.state = this.state.evolve(event);
    }

}
