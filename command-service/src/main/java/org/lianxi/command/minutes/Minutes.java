package org.lianxi.command.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.approvemajormatter.MajorMatterIsApproved;
import org.lianxi.command.minutes.consenttocorrigendum.AnswerIsToTheCorrigendumAsProposed;
import org.lianxi.command.minutes.consenttocorrigendum.ConsentToCorrigendum;
import org.lianxi.command.minutes.consenttocorrigendum.CorrigendumIsPending;
import org.lianxi.command.minutes.consenttocorrigendum.UnitHasNotYetConsentedToTheCorrigendum;
import org.lianxi.command.minutes.consenttocorrigendum.UnitIsAskedAboutTheCorrigendum;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.draftminutes.EveryResolutionAppears;
import org.lianxi.command.minutes.draftminutes.LeadUnitDrafts;
import org.lianxi.command.minutes.draftminutes.MeetingHasNoMinutesYet;
import org.lianxi.command.minutes.draftminutes.MeetingIsClosed;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.fileminuteswithgovernment.MinutesAreIssued;
import org.lianxi.command.minutes.fileminuteswithgovernment.MinutesAreNotYetFiled;
import org.lianxi.command.minutes.fileminuteswithgovernment.MinutesAreOwedToTheBody;
import org.lianxi.command.minutes.giveconsent.ConsentIsForTheCurrentVersion;
import org.lianxi.command.minutes.issuecorrigendum.IssueCorrigendum;
import org.lianxi.command.minutes.issuecorrigendum.UnitsHaveConsentedToTheCorrigendum;
import org.lianxi.command.minutes.issueminutes.AttendingUnitsAgreedInSession;
import org.lianxi.command.minutes.issueminutes.AttendingUnitsHaveConsented;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.issueminutes.MinutesGoToUnitsAndOrgansOfTheCharter;
import org.lianxi.command.minutes.issueminutes.MinutesAreSigned;
import org.lianxi.command.minutes.issueminutes.Recipients;
import org.lianxi.command.minutes.objecttocorrigendum.ObjectToCorrigendum;
import org.lianxi.command.minutes.proposecorrigendum.NoCorrigendumIsPending;
import org.lianxi.command.minutes.proposecorrigendum.ProposeCorrigendum;
import org.lianxi.command.minutes.reviseminutes.IssuedTextIsFinal;
import org.lianxi.command.minutes.signminutes.MinutesAreNotYetSigned;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.minutes.signminutes.SignatoryIsNamedByTheCharter;
import org.lianxi.command.minutes.withdrawcorrigendum.WithdrawCorrigendum;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesSigned;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * The minutes of a meeting (C-4.4 to C-4.7). Consent belongs to a unit, a version and the
 * digest of its text.
 */
public class Minutes extends DraftedMinutes {

    private static final String ISSUED_AS = "minutes.numbering";

    protected Minutes() {
    }

    @CommandHandler
    Minutes(DraftMinutes command, Actor actor, Conferences conferences, Meetings meetings, Things things,
            MinutesText drafts) {
        Standing standing = conferences.standing(command.conferenceId());
        MeetingState meeting = meetings.meeting(command.conferenceId(), command.meetingId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), LeadUnitDrafts.orTheOffice(actor, standing),
                new MeetingIsClosed(meeting), new MeetingHasNoMinutesYet(command, things));
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

    @CommandHandler
    void decide(SignMinutes command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        MeetingState meeting = meetings.meeting(command.conferenceId(), state().drafted().meetingId());
        Rule.verify(new ActorHoldsTheRole(actor, standing),
                new SignatoryIsNamedByTheCharter(actor, meeting.session().presiderSeat(), standing),
                new IssuedTextIsFinal(state()),
                new ConsentIsForTheCurrentVersion(command.version(), command.contentHash(), state()),
                new AttendingUnitsHaveConsented(state(), standing),
                new AttendingUnitsAgreedInSession(AttendingUnitsAgreedInSession.dissenting(meeting, standing), state()),
                new MajorMatterIsApproved(state(), standing), new MinutesAreNotYetSigned(state()));
        apply(new MinutesSigned(command.conferenceId(), command.minutesId(), state().version(), state().contentHash(),
                standing.seatOf(actor.unit(), actor.role()).orElseThrow().id(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(IssueMinutes command, Actor actor, Conferences conferences, Meetings meetings, MinutesNumbers numbers,
            MinutesText words, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        MeetingState meeting = meetings.meeting(command.conferenceId(), state().drafted().meetingId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "minutes.signedBy"),
                new IssuedTextIsFinal(state()), new AttendingUnitsHaveConsented(state(), standing),
                new AttendingUnitsAgreedInSession(AttendingUnitsAgreedInSession.dissenting(meeting, standing), state()),
                new MajorMatterIsApproved(state(), standing), new MinutesAreSigned(state()),
                new MinutesGoToUnitsAndOrgansOfTheCharter(command.recipients(), standing));
        LocalDate today = LocalDate.now(clock);
        String number = numbers.next(command.conferenceId(), command.minutesId(), today.getYear());
        apply(new MinutesIssued(command.conferenceId(), command.minutesId(), state().drafted().meetingId(),
                state().version(), state().contentHash(), number, standing.rule("minutes.issuer.mode", "conference"),
                Recipients.of(command.recipients(), meeting, standing), today,
                words.issuer(state().attendingUnits(), standing), standing.rule("minutes.issuer.sealBy", null),
                standing.ruleList("minutes.copyReport.to")));
    }

    @CommandHandler
    void decide(FileMinutesWithGovernment command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "minutes.copyReport.to"),
                new MinutesAreIssued(state(), command.corrigendumId()));
        List<String> owed = state().copyReportTo(standing);
        String body = (command.body() != null) ? command.body() : owed.stream().findFirst().orElse(null);
        Rule.verify(new MinutesAreOwedToTheBody(body, owed),
                new MinutesAreNotYetFiled(state(), body, command.corrigendumId()));
        String contentHash = state().corrigendum(command.corrigendumId())
            .map(Corrigendum::contentHash)
            .orElse(state().contentHash());
        apply(new MinutesFiledWithGovernment(command.conferenceId(), command.minutesId(), state().version(),
                contentHash, Organs.name(standing, body), command.reference(), LocalDate.now(clock), body,
                command.corrigendumId()));
    }

    @CommandHandler
    void decide(ProposeCorrigendum command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, ISSUED_AS),
                new MinutesAreIssued(state(), null), new NoCorrigendumIsPending(state()));
        List<String> units = state().consent().requested() ? state().consent().asked()
                : state().unitsToConsent(standing);
        apply(new CorrigendumProposed(command.conferenceId(), command.minutesId(), command.corrigendumId(),
                state().corrigenda().size() + 1, command.text(),
                MinutesText.contentHash(state().documentNumber(), command.text()), command.reason(), units));
    }

    @CommandHandler
    void decide(ConsentToCorrigendum command, Actor actor, Conferences conferences) {
        Corrigendum corrigendum = answered(command.conferenceId(), command.corrigendumId(), command.contentHash(),
                actor, conferences);
        Rule.verify(new UnitHasNotYetConsentedToTheCorrigendum(actor.unit(), corrigendum));
        apply(new CorrigendumConsentGiven(command.conferenceId(), command.minutesId(), command.corrigendumId(),
                actor.unit(), corrigendum.contentHash()));
    }

    @CommandHandler
    void decide(ObjectToCorrigendum command, Actor actor, Conferences conferences) {
        Corrigendum corrigendum = answered(command.conferenceId(), command.corrigendumId(), command.contentHash(),
                actor, conferences);
        apply(new CorrigendumConsentWithheld(command.conferenceId(), command.minutesId(), command.corrigendumId(),
                actor.unit(), corrigendum.contentHash(), command.reason()));
    }

    private Corrigendum answered(String conferenceId, String corrigendumId, String contentHash, Actor actor,
            Conferences conferences) {
        Corrigendum corrigendum = corrigendum(corrigendumId);
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(conferenceId)),
                new UnitIsAskedAboutTheCorrigendum(actor.unit(), corrigendum), new CorrigendumIsPending(corrigendum),
                new AnswerIsToTheCorrigendumAsProposed(contentHash, corrigendum));
        return corrigendum;
    }

    @CommandHandler
    void decide(WithdrawCorrigendum command, Actor actor, Conferences conferences) {
        Corrigendum corrigendum = corrigendum(command.corrigendumId());
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, ISSUED_AS), new CorrigendumIsPending(corrigendum));
        apply(new CorrigendumWithdrawn(command.conferenceId(), command.minutesId(), command.corrigendumId(),
                corrigendum.units(), command.reason()));
    }

    @CommandHandler
    void decide(IssueCorrigendum command, Actor actor, Conferences conferences, MinutesText words, Clock clock) {
        Corrigendum corrigendum = corrigendum(command.corrigendumId());
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, ISSUED_AS), new CorrigendumIsPending(corrigendum),
                new UnitsHaveConsentedToTheCorrigendum(corrigendum));
        apply(new CorrigendumIssued(command.conferenceId(), command.minutesId(), command.corrigendumId(),
                corrigendum.contentHash(), words.corrigendumNumber(state().documentNumber(), corrigendum.number()),
                state().issued().recipients(), LocalDate.now(clock)));
    }

    private Corrigendum corrigendum(String corrigendumId) {
        return state().corrigendum(corrigendumId).orElseThrow(() -> Refusal.unknown("corrigendum", corrigendumId));
    }

}
