package org.lianxi.command.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.answerobjection.AnswerObjection;
import org.lianxi.command.minutes.answerobjection.UnitHasObjected;
import org.lianxi.command.minutes.approvemajormatter.ApproveMajorMatter;
import org.lianxi.command.minutes.approvemajormatter.MajorMatterAwaitsApproval;
import org.lianxi.command.minutes.draftminutes.EveryResolutionAppears;
import org.lianxi.command.minutes.draftminutes.LeadUnitDrafts;
import org.lianxi.command.minutes.escalatedeadlock.CharterNamesWhoDecidesADeadlock;
import org.lianxi.command.minutes.escalatedeadlock.DeadlockIsNotYetEscalated;
import org.lianxi.command.minutes.escalatedeadlock.DeadlockPath;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.escalatedeadlock.UnitsObjectAfterBeingAskedAgain;
import org.lianxi.command.minutes.giveconsent.ConsentIsForTheCurrentVersion;
import org.lianxi.command.minutes.giveconsent.ConsentIsRequested;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.giveconsent.PaperConsentNamesItsScan;
import org.lianxi.command.minutes.giveconsent.UnitAnswersForItself;
import org.lianxi.command.minutes.giveconsent.UnitAttended;
import org.lianxi.command.minutes.giveconsent.UnitHasNotYetAnswered;
import org.lianxi.command.minutes.issueminutes.AttendingUnitsAgreedInSession;
import org.lianxi.command.minutes.recorddeadlockdecision.DeadlockAwaitsADecision;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.recordsilence.RecordSilence;
import org.lianxi.command.minutes.recordsilence.SilenceCountsAsConsent;
import org.lianxi.command.minutes.recordsilence.SilenceHasLastedLongEnough;
import org.lianxi.command.minutes.recordsilence.SomeUnitIsSilent;
import org.lianxi.command.minutes.requestconsent.CharterAsksForConsent;
import org.lianxi.command.minutes.requestconsent.ConsentIsNotYetRequested;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.reviseminutes.IssuedTextIsFinal;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.reviseminutes.TextDiffers;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.ObjectionAnswered;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * Minutes before they are issued: the text is settled with the units (C-4.4, C-4.5).
 */
abstract class DraftedMinutes {

    private static final String ESCALATE_TO = "minutes.consent.deadlock.escalateTo";

    @AggregateIdentifier
    private String id;

    private MinutesState state = MinutesState.NONE;

    MinutesState state() {
        return this.state;
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "minutes");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(ReviseMinutes command, Actor actor, Conferences conferences) {
        String title = (command.title() != null) ? command.title() : this.state.title();
        String contentHash = MinutesText.contentHash(title, command.text());
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), LeadUnitDrafts.orTheOffice(actor, standing),
                new IssuedTextIsFinal(this.state), new TextDiffers(this.state, contentHash),
                new EveryResolutionAppears(this.state.resolutions(), command.text()));
        List<String> voided = this.state.consent()
            .asked()
            .stream()
            .filter(this.state.consent().given()::contains)
            .toList();
        apply(new MinutesRevised(command.conferenceId(), command.minutesId(), this.state.version() + 1, title,
                command.text(), contentHash, command.reason(), voided));
    }

    @CommandHandler
    void decide(RequestConsent command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), LeadUnitDrafts.orTheOffice(actor, standing),
                new IssuedTextIsFinal(this.state), new CharterAsksForConsent(standing),
                new ConsentIsNotYetRequested(this.state));
        apply(new ConsentRequested(command.conferenceId(), command.minutesId(), this.state.version(),
                this.state.contentHash(), this.state.unitsToConsent(standing), command.dueOn(),
                OffsetDateTime.now(clock)));
    }

    @CommandHandler
    void decide(GiveConsent command, Actor actor, Conferences conferences) {
        String unit = command.unitCode();
        boolean paper = "paper".equals(command.channel());
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new UnitAnswersForItself(unit, command.channel(), actor),
                new PaperConsentNamesItsScan(command.channel(), command.scanReference()),
                new UnitAttended(unit, this.state), new IssuedTextIsFinal(this.state),
                new ConsentIsForTheCurrentVersion(command.version(), command.contentHash(), this.state),
                new ConsentIsRequested(this.state), new UnitHasNotYetAnswered(unit, this.state));
        apply(new ConsentGiven(command.conferenceId(), command.minutesId(), unit, this.state.version(),
                this.state.contentHash(), command.channel(), command.comment(), paper ? command.scanReference() : null,
                paper ? actor.unit() : null));
        complete(command);
    }

    @CommandHandler
    void decide(RecordSilence command, Actor actor, Conferences conferences, Clock clock, WorkingDays days) {
        Standing standing = conferences.standing(command.conferenceId());
        if (!actor.isSystem()) {
            Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "minutes.consent.silence"));
        }
        Rule.verify(new IssuedTextIsFinal(this.state), new SilenceCountsAsConsent(standing),
                new ConsentIsRequested(this.state), new SomeUnitIsSilent(this.state),
                new SilenceHasLastedLongEnough(this.state, standing, clock, days));
        OffsetDateTime asked = this.state.consent().requestedAt();
        String after = standing.rule("minutes.consent.silenceAfter", null);
        for (String unit : this.state.consent().silent()) {
            apply(new ConsentDeemed(command.conferenceId(), command.minutesId(), unit, this.state.version(),
                    this.state.contentHash(), asked, after));
        }
        complete(command);
    }

    private void complete(ConferenceCommand command) {
        if (this.state.consent().given().containsAll(this.state.consent().asked())) {
            apply(new ConsentCompleted(command.conferenceId(), command.targetId(), this.state.version(),
                    this.state.contentHash(), this.state.consent().asked()));
        }
    }

    @CommandHandler
    void decide(WithholdConsent command, Actor actor, Conferences conferences) {
        String unit = actor.unit();
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new UnitAttended(unit, this.state), new IssuedTextIsFinal(this.state),
                new ConsentIsForTheCurrentVersion(command.version(), command.contentHash(), this.state),
                new ConsentIsRequested(this.state));
        apply(new ConsentWithheld(command.conferenceId(), command.minutesId(), unit, this.state.version(),
                this.state.contentHash(), command.reason()));
    }

    @CommandHandler
    void decide(AnswerObjection command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), LeadUnitDrafts.orTheOffice(actor, standing),
                new IssuedTextIsFinal(this.state), new UnitHasObjected(command.unitCode(), this.state));
        apply(new ObjectionAnswered(command.conferenceId(), command.minutesId(), command.unitCode(),
                this.state.version(), command.answer()));
    }

    @CommandHandler
    void decide(EscalateDeadlock command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        List<String> dissenting = AttendingUnitsAgreedInSession
            .dissenting(meetings.meeting(command.conferenceId(), this.state.drafted().meetingId()), standing);
        DeadlockPath path = DeadlockPath.of(command.major(), standing);
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, ESCALATE_TO),
                new IssuedTextIsFinal(this.state), new CharterNamesWhoDecidesADeadlock(path),
                new DeadlockIsNotYetEscalated(this.state), new UnitsObjectAfterBeingAskedAgain(this.state, dissenting));
        apply(new DeadlockEscalated(command.conferenceId(), command.minutesId(), this.state.version(),
                this.state.contentHash(), Organs.name(standing, path.decides()),
                dissenting.isEmpty() ? standing.inOrder(this.state.consent().objecting()) : dissenting,
                command.reason(), LocalDate.now(clock), path.approves()));
    }

    @CommandHandler
    void decide(RecordDeadlockDecision command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, ESCALATE_TO), new IssuedTextIsFinal(this.state),
                new DeadlockAwaitsADecision(this.state));
        apply(new DeadlockDecided(command.conferenceId(), command.minutesId(), this.state.version(),
                this.state.contentHash(), this.state.consent().deadlock().broughtTo(), command.outcome(),
                command.decision(), command.reference(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ApproveMajorMatter command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, DeadlockPath.APPROVAL),
                new IssuedTextIsFinal(this.state), new MajorMatterAwaitsApproval(this.state));
        apply(new MajorMatterApproved(command.conferenceId(), command.minutesId(), this.state.version(),
                this.state.contentHash(), Organs.name(standing, this.state.consent().deadlock().approvalBy()),
                command.reference(), LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(MinutesEvent event) {
        this.id = event.minutesId();
        this.state = this.state.evolve(event);
    }

}
