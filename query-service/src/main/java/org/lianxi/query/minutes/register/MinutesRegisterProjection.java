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
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.minutes.register.MinutesView.Filing;
import org.lianxi.query.minutes.register.MinutesView.Issue;
import org.lianxi.query.minutes.register.MinutesView.Numbering;
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

    private final Views<MinutesView> minutes;

    MinutesRegisterProjection(Views<MinutesView> minutes) {
        this.minutes = minutes;
    }

    @EventHandler
    void on(MinutesDrafted event, @Timestamp Instant at, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        Version first = new Version(event.version(), event.title(), event.text(), event.contentHash(), null, at);
        this.minutes.change(event.minutesId(), event.conferenceId(),
                (none) -> new MinutesView(event.meetingId(), MinutesView.DRAFTED, index, List.of(first),
                        Projection.orEmpty(event.resolutions()), Projection.orEmpty(event.attendingUnits()), null, null,
                        null));
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

    @EventHandler
    void on(MinutesNumberAssigned event) {
        this.minutes.change(event.minutesId(), event.conferenceId(), (known) -> (known != null)
                ? known.numbered(new Numbering(event.year(), event.number(), event.documentNumber())) : null);
    }

    @EventHandler
    void on(MinutesIssued event) {
        change(event, (known) -> known.issued(new Issue(event.version(), event.documentNumber(), event.issuer(),
                Projection.orEmpty(event.recipients()), event.issuedOn())));
    }

    @EventHandler
    void on(MinutesFiledWithGovernment event) {
        change(event, (known) -> known
            .filed(new Filing(event.version(), event.filedWith(), event.reference(), event.filedOn())));
    }

    private void change(MinutesEvent event, UnaryOperator<MinutesView> change) {
        this.minutes.change(event.minutesId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(MeetingEvent.class, ActionEvent.class, NoticeEvent.class, ConsentGiven.class,
                ConsentWithheld.class, CharterAdopted.class, CharterAmended.class, ExOfficioHolderChanged.class,
                LiaisonNamed.class, MemberChanged.class, MemberNominated.class, MemberUnitAdmitted.class,
                MemberUnitRenamed.class, MemberUnitWithdrawn.class, NominationLapsed.class,
                NominationRejected.class, NominationWithdrawn.class, OfficeStaffAppointed.class,
                OfficeStaffChanged.class, SeatFilled.class, TermEnded.class, UnitChangeProposed.class,
                UnitChangeRejected.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, DocumentNumberAssigned.class);
    }

}
