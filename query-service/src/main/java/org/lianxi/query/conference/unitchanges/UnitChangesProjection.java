package org.lianxi.query.conference.unitchanges;

import java.time.LocalDate;
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
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
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
import org.lianxi.query.conference.unitchanges.UnitChangesView.Change;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Folds which changes of units wait for a decision (C-2.3).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class UnitChangesProjection implements Projection {

    private final Views<UnitChangesView> proposals;

    UnitChangesProjection(Views<UnitChangesView> proposals) {
        this.proposals = proposals;
    }

    @EventHandler
    void on(UnitChangeProposed event) {
        this.proposals.change(event.conferenceId(), event.conferenceId(),
                (known) -> ((known != null) ? known : new UnitChangesView(List.of()))
                    .with(new Change(event.proposalId(), event.kind(), event.unitCode(), event.name(), event.fullName(),
                            event.affiliation(), event.byUnit(), event.reason(), event.proposedOn(), Change.PENDING,
                            null, null, null)));
    }

    @EventHandler
    void on(MemberUnitAdmitted event) {
        confirmed(event, event.proposalId(), event.from(), event.basis());
    }

    @EventHandler
    void on(MemberUnitWithdrawn event) {
        confirmed(event, event.proposalId(), event.lastDay(), event.basis());
    }

    @EventHandler
    void on(MemberUnitRenamed event) {
        confirmed(event, event.proposalId(), event.from(), event.basis());
    }

    @EventHandler
    void on(UnitChangeRejected event) {
        decided(event, event.proposalId(), Change.REJECTED, event.rejectedOn(), null, event.reason());
    }

    private void confirmed(ConferenceEvent event, String proposalId, LocalDate on, ConfirmationBasis basis) {
        decided(event, proposalId, Change.CONFIRMED, on, basis, null);
    }

    /**
     * Units that come, go or change their name with the charter itself have no proposal.
     */
    private void decided(ConferenceEvent event, String proposalId, String how, LocalDate on, ConfirmationBasis basis,
            String why) {
        if (proposalId != null) {
            this.proposals.change(event.conferenceId(), event.conferenceId(),
                    (known) -> (known != null) ? known.find(proposalId)
                        .map((change) -> known.with(change.decided(how, on, basis, why)))
                        .orElse(null) : null);
        }
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, DocumentNumberAssigned.class,
                SubjectErased.class, MeetingEvent.class, ActionEvent.class, MinutesEvent.class, NoticeEvent.class,
                CharterAdopted.class, CharterAmended.class, ExOfficioHolderChanged.class, LiaisonNamed.class,
                MemberChanged.class, MemberNominated.class, MinutesNumberAssigned.class, NominationLapsed.class,
                NominationRejected.class, NominationWithdrawn.class, OfficeStaffAppointed.class,
                OfficeStaffChanged.class, SeatFilled.class, TermEnded.class);
    }

}
