package org.lianxi.command.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.draftminutes.EveryResolutionAppears;
import org.lianxi.command.minutes.draftminutes.MeetingIsClosed;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.fileminuteswithgovernment.MinutesAreIssued;
import org.lianxi.command.minutes.fileminuteswithgovernment.MinutesAreNotYetFiled;
import org.lianxi.command.minutes.giveconsent.ConsentIsForTheCurrentVersion;
import org.lianxi.command.minutes.giveconsent.ConsentIsRequested;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.giveconsent.UnitAnswersForItself;
import org.lianxi.command.minutes.giveconsent.UnitAttended;
import org.lianxi.command.minutes.giveconsent.UnitHasNotYetAnswered;
import org.lianxi.command.minutes.issueminutes.AttendingUnitsHaveConsented;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
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
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * The minutes of a meeting (C-4.4 to C-4.7). Consent belongs to a unit, a version and the
 * digest of its text.
 */
public class Minutes {

    @AggregateIdentifier
    private String id;

    private MinutesState state = MinutesState.NONE;

    protected Minutes() {
    }

    @CommandHandler
    Minutes(DraftMinutes command, Actor actor, Conferences conferences, Meetings meetings, MinutesText drafts) {
        Standing standing = conferences.standing(command.conferenceId());
        MeetingState meeting = meetings.meeting(command.conferenceId(), command.meetingId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "minutes.draftedBy"),
                new MeetingIsClosed(meeting));
        String title = (command.title() != null) ? command.title() : drafts.title(meeting, standing);
        String text = (command.text() != null) ? command.text() : drafts.text(meeting, standing);
        List<AgreedMatter> matters = meeting.resolutions()
            .stream()
            .map((agreed) -> new AgreedMatter(agreed.resolutionId(), agreed.number(), agreed.title()))
            .toList();
        Rule.verify(new EveryResolutionAppears(matters, text));
        apply(new MinutesDrafted(command.conferenceId(), command.minutesId(), command.meetingId(), 1, title, text,
                MinutesText.contentHash(title, text), matters, meeting.attendingUnits()));
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
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, "minutes.draftedBy"), new IssuedTextIsFinal(this.state),
                new TextDiffers(this.state, contentHash),
                new EveryResolutionAppears(this.state.resolutions(), command.text()));
        List<String> voided = this.state.attendingUnits().stream().filter(this.state.consents()::contains).toList();
        apply(new MinutesRevised(command.conferenceId(), command.minutesId(), this.state.version() + 1, title,
                command.text(), contentHash, command.reason(), voided));
    }

    @CommandHandler
    void decide(RequestConsent command, Actor actor, Conferences conferences) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, "minutes.draftedBy"), new IssuedTextIsFinal(this.state),
                new ConsentIsNotYetRequested(this.state));
        apply(new ConsentRequested(command.conferenceId(), command.minutesId(), this.state.version(),
                this.state.contentHash(), this.state.attendingUnits(), command.dueOn()));
    }

    @CommandHandler
    void decide(GiveConsent command, Actor actor, Conferences conferences) {
        String unit = command.unitCode();
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new UnitAnswersForItself(unit, command.channel(), actor), new UnitAttended(unit, this.state),
                new IssuedTextIsFinal(this.state),
                new ConsentIsForTheCurrentVersion(command.version(), command.contentHash(), this.state),
                new ConsentIsRequested(this.state), new UnitHasNotYetAnswered(unit, this.state));
        apply(new ConsentGiven(command.conferenceId(), command.minutesId(), unit, this.state.version(),
                this.state.contentHash(), command.channel(), command.comment()));
        if (this.state.missingConsents().isEmpty()) {
            apply(new ConsentCompleted(command.conferenceId(), command.minutesId(), this.state.version(),
                    this.state.contentHash(), this.state.attendingUnits()));
        }
    }

    @CommandHandler
    void decide(WithholdConsent command, Actor actor, Conferences conferences) {
        String unit = actor.unit();
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new UnitAttended(unit, this.state), new IssuedTextIsFinal(this.state),
                new ConsentIsForTheCurrentVersion(command.version(), command.contentHash(), this.state),
                new ConsentIsRequested(this.state), new UnitHasNotYetAnswered(unit, this.state));
        apply(new ConsentWithheld(command.conferenceId(), command.minutesId(), unit, this.state.version(),
                this.state.contentHash(), command.reason()));
    }

    @CommandHandler
    void decide(IssueMinutes command, Actor actor, Conferences conferences, MinutesNumbers numbers, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "minutes.signedBy"),
                new IssuedTextIsFinal(this.state), new AttendingUnitsHaveConsented(this.state, standing));
        LocalDate today = LocalDate.now(clock);
        Set<String> recipients = new LinkedHashSet<>(standing.unitCodes());
        recipients.addAll(command.recipients());
        String number = numbers.next(command.conferenceId(), command.minutesId(), today.getYear());
        apply(new MinutesIssued(command.conferenceId(), command.minutesId(), this.state.drafted().meetingId(),
                this.state.version(), this.state.contentHash(), number,
                standing.rule("minutes.issuer.mode", "conference"), new ArrayList<>(recipients), today));
    }

    @CommandHandler
    void decide(FileMinutesWithGovernment command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "minutes.copyReport.to"),
                new MinutesAreIssued(this.state), new MinutesAreNotYetFiled(this.state));
        apply(new MinutesFiledWithGovernment(command.conferenceId(), command.minutesId(), this.state.version(),
                this.state.contentHash(), standing.charter().source().government(), command.reference(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(MinutesEvent event) {
        this.id = event.minutesId();
        this.state = this.state.evolve(event);
    }

}
