package org.lianxi.query.information.publication;

import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.Charter;
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
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Keeps what was published, from publications alone: what is internal never gets here.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class PublicationProjection implements Projection {

    private final Views<PublicationView> publications;

    private final Views<PublisherView> publishers;

    PublicationProjection(Views<PublicationView> publications, Views<PublisherView> publishers) {
        this.publications = publications;
        this.publishers = publishers;
    }

    @EventHandler
    void on(CharterAdopted event) {
        named(event.conferenceId(), event.charter());
    }

    @EventHandler
    void on(CharterAmended event) {
        named(event.conferenceId(), event.charter());
    }

    private void named(String conferenceId, Charter charter) {
        this.publishers.change(conferenceId, conferenceId, (former) -> new PublisherView(charter.identity().name()));
    }

    @EventHandler
    void on(InformationPublished event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        this.publications.change(PublicationView.idOf(event.informationId(), event.version()), event.conferenceId(),
                (none) -> PublicationView.of(event, recorded.time(), recorded.index()));
    }

    @EventHandler
    void on(ReleaseWithdrawn event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        this.publications.change(PublicationView.idOf(event.informationId(), event.version()), event.conferenceId(),
                (known) -> (known != null) ? known.withdrawn(event.withdrawnOn(), recorded.time()) : null);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(ActionEvent.class, BulletinEvent.class, CaseEvent.class, DutyEvent.class, HistoryEvent.class,
                IssueEvent.class, MeetingEvent.class, MinutesEvent.class, NoticeEvent.class, SuperiorEvent.class,
                DocumentNumberAssigned.class, ExOfficioHolderChanged.class, LiaisonNamed.class, MemberChanged.class,
                MemberNominated.class, MemberUnitAdmitted.class, MemberUnitRenamed.class, MemberUnitWithdrawn.class,
                MinutesNumberAssigned.class, NominationLapsed.class, NominationRejected.class,
                NominationWithdrawn.class, OfficeStaffAppointed.class, OfficeStaffChanged.class, SeatFilled.class,
                SubjectErased.class, TermEnded.class, UnitChangeProposed.class, UnitChangeRejected.class,
                InformationAcknowledged.class, InformationChecked.class, InformationCirculated.class,
                InformationReturned.class, InformationSubmitted.class, InformationWithdrawn.class,
                ReleaseApproved.class, ReleaseProposed.class, ReleaseRefused.class);
    }

}
