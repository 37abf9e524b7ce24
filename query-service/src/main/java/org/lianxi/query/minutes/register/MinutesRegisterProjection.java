package org.lianxi.query.minutes.register;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.history.HistoryEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.minutes.ObjectionAnswered;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.notice.NoticeReachedAll;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.minutes.register.MinutesView.Corrigendum;
import org.lianxi.query.minutes.register.MinutesView.Filing;
import org.lianxi.query.minutes.register.MinutesView.Issue;
import org.lianxi.query.minutes.register.MinutesView.Numbering;
import org.lianxi.query.minutes.register.MinutesView.Objection;
import org.lianxi.query.minutes.register.MinutesView.Receipt;
import org.lianxi.query.minutes.register.MinutesView.Signature;
import org.lianxi.query.minutes.register.MinutesView.Version;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds the texts, numbers and fate of minutes (C-4.4, C-4.6, C-4.7).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class MinutesRegisterProjection implements Projection {

    /**
     * The units get the minutes, and those whom they are reported to their copy.
     */
    private static final Set<String> NOTICES_OF_ISSUE = Set.of("minutes-issued", "minutes-copied");

    private final Views<MinutesView> minutes;

    MinutesRegisterProjection(Views<MinutesView> minutes) {
        this.minutes = minutes;
    }

    @EventHandler
    void on(MinutesDrafted event, @Timestamp Instant at, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        Version first = new Version(event.version(), event.title(), event.text(), event.contentHash(), null, at);
        change(event, (none) -> MinutesView.drafted(event.meetingId(), index, first,
                Projection.orEmpty(event.resolutions()), Projection.orEmpty(event.attendingUnits())));
    }

    @EventHandler
    void on(MinutesRevised event, @Timestamp Instant at) {
        change(event, (known) -> known.revised(
                new Version(event.version(), event.title(), event.text(), event.contentHash(), event.reason(), at)));
    }

    @EventHandler
    void on(ConsentRequested event) {
        change(event, (known) -> known.in(MinutesView.CONSENT_REQUESTED));
    }

    @EventHandler
    void on(ConsentCompleted event) {
        change(event, (known) -> known.in(MinutesView.CONSENTED));
    }

    /**
     * A unit that takes its consent back makes it incomplete; a signature is not undone
     * by it, but cannot be followed by an issue.
     */
    @EventHandler
    void on(ConsentWithheld event) {
        change(event, (known) -> known.in(MinutesView.CONSENT_REQUESTED));
    }

    @EventHandler
    void on(MinutesSigned event) {
        change(event, (known) -> known.signed(new Signature(event.seatId(), event.signedOn())));
    }

    @EventHandler
    void on(MinutesNumberAssigned event) {
        this.minutes.change(event.minutesId(), event.conferenceId(), (known) -> (known != null)
                ? known.numbered(new Numbering(event.year(), event.number(), event.documentNumber())) : null);
    }

    @EventHandler
    void on(MinutesIssued event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        change(event,
                (known) -> known.issued(new Issue(event.version(), event.documentNumber(), event.issuer(),
                        event.issuerName(), event.sealBy(), Projection.orEmpty(event.recipients()),
                        event.copyReportTo(), event.issuedOn(), index)));
    }

    @EventHandler
    void on(MinutesFiledWithGovernment event) {
        change(event, (known) -> known.filed(new Filing(event.version(), event.body(), event.filedWith(),
                event.reference(), event.filedOn(), event.corrigendumId())));
    }

    @EventHandler
    void on(CorrigendumProposed event) {
        change(event,
                (known) -> known.with(new Corrigendum(event.corrigendumId(), event.number(), "proposed", event.text(),
                        event.contentHash(), event.reason(), Projection.orEmpty(event.units()), List.of(), List.of(),
                        null, null, null)));
    }

    @EventHandler
    void on(CorrigendumConsentGiven event) {
        corrigendum(event, event.corrigendumId(), (one) -> one.answered(event.unitCode(), null));
    }

    @EventHandler
    void on(CorrigendumConsentWithheld event) {
        corrigendum(event, event.corrigendumId(),
                (one) -> one.answered(event.unitCode(), new Objection(event.unitCode(), event.reason())));
    }

    @EventHandler
    void on(CorrigendumWithdrawn event) {
        corrigendum(event, event.corrigendumId(), Corrigendum::withdrawn);
    }

    @EventHandler
    void on(CorrigendumIssued event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        corrigendum(event, event.corrigendumId(), (one) -> one.issued(event.documentNumber(), event.issuedOn(), index));
    }

    @EventHandler
    void on(NoticeAcknowledged event) {
        if (NOTICES_OF_ISSUE.contains(event.kind())) {
            this.minutes.change(event.subjectId(), event.conferenceId(), (known) -> (known != null)
                    ? known.received(new Receipt(event.recipient(), event.acknowledgedAt())) : null);
        }
    }

    private void corrigendum(MinutesEvent event, String corrigendumId, UnaryOperator<Corrigendum> change) {
        change(event, (known) -> known.change(corrigendumId, change));
    }

    private void change(MinutesEvent event, UnaryOperator<MinutesView> change) {
        this.minutes.change(event.minutesId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, MeetingEvent.class, ActionEvent.class, ConsentGiven.class, CharterAdopted.class,
                CharterAmended.class, ExOfficioHolderChanged.class, LiaisonNamed.class, MemberChanged.class,
                MemberNominated.class, MemberUnitAdmitted.class, MemberUnitRenamed.class, MemberUnitWithdrawn.class,
                NominationLapsed.class, NominationRejected.class, NominationWithdrawn.class, OfficeStaffAppointed.class,
                OfficeStaffChanged.class, SeatFilled.class, TermEnded.class, UnitChangeProposed.class,
                UnitChangeRejected.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, DocumentNumberAssigned.class,
                SubjectErased.class, NoticeOwed.class, NoticeDelivered.class, NoticeReachedAll.class,
                ConsentDeemed.class, ObjectionAnswered.class, DeadlockEscalated.class, DeadlockDecided.class,
                MajorMatterApproved.class);
    }

}
