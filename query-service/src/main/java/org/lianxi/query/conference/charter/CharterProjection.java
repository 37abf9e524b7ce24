package org.lianxi.query.conference.charter;

import java.util.List;
import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
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
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Keeps the charter in force, and every version that there was.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class CharterProjection implements Projection {

    private final Views<CharterView> charters;

    private final Views<CharterVersion> versions;

    CharterProjection(Views<CharterView> charters, Views<CharterVersion> versions) {
        this.charters = charters;
        this.versions = versions;
    }

    @EventHandler
    void on(CharterAdopted event) {
        this.charters.change(event.conferenceId(), event.conferenceId(), (former) -> CharterView.of(event, former));
        keep(event.conferenceId(), event.charterVersion(),
                CharterVersion.of(event.charter(), event.documentNumber(), List.of()));
    }

    @EventHandler
    void on(CharterAmended event) {
        this.charters.change(event.conferenceId(), event.conferenceId(), (former) -> CharterView.of(event, former));
        keep(event.conferenceId(), event.charterVersion(),
                CharterVersion.of(event.charter(), event.documentNumber(), Projection.orEmpty(event.changes())));
    }

    private void keep(String conferenceId, int number, CharterVersion version) {
        this.versions.change(CharterVersion.idOf(conferenceId, number), conferenceId, (former) -> version);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, MeetingEvent.class, ActionEvent.class, MinutesEvent.class, NoticeEvent.class,
                ExOfficioHolderChanged.class, LiaisonNamed.class, MemberChanged.class, MemberNominated.class,
                MemberUnitAdmitted.class, MemberUnitRenamed.class, MemberUnitWithdrawn.class,
                MinutesNumberAssigned.class, NominationLapsed.class, NominationRejected.class,
                NominationWithdrawn.class, OfficeStaffAppointed.class, OfficeStaffChanged.class, SeatFilled.class,
                TermEnded.class, UnitChangeProposed.class, UnitChangeRejected.class, BulletinEvent.class,
                InformationEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class, HistoryEvent.class,
                DocumentNumberAssigned.class, SubjectErased.class);
    }

}
