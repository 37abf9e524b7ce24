package org.lianxi.query.notice.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.ReassignmentRefused;
import org.lianxi.contract.action.ReassignmentRequested;
import org.lianxi.contract.action.UrgingAnswered;
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
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.notice.NoticeReachedAll;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds which unit was told of which progress (C-4.11). It is owed to every unit in force
 * from the moment it is made, whether or not the notice is on record yet, and to the
 * organs that its notice names beside them. Views are kept under the id of the report's
 * event, which is what notices name.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class DeliveryProjection implements Projection {

    private final Views<DeliveryView> deliveries;

    private final Views<UnitsInForce> units;

    DeliveryProjection(Views<DeliveryView> deliveries, Views<UnitsInForce> units) {
        this.deliveries = deliveries;
        this.units = units;
    }

    @EventHandler
    void on(MemberUnitAdmitted event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.units.change(event.conferenceId(), event.conferenceId(),
                (known) -> ((known != null) ? known : new UnitsInForce(List.of()))
                    .with(new UnitsInForce.Member(event.unitCode(), event.position(), event.from(), index, null)));
    }

    @EventHandler
    void on(MemberUnitWithdrawn event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.units.change(event.conferenceId(), event.conferenceId(),
                (known) -> (known != null) ? known.without(event.unitCode(), index) : null);
    }

    @EventHandler
    void on(ProgressReported event, @MessageIdentifier String eventId, @Timestamp Instant at,
            @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        begin(eventId, event,
                new DeliveryView("progress-reported", event.reportId(), event.actionId(), event.number(),
                        event.unitCode(), event.percent(), event.summary(), event.reportedOn(), at, index, null,
                        cells(event, event.reportedOn(), index), null));
    }

    @EventHandler
    void on(CompletionVerified event, @MessageIdentifier String eventId, @Timestamp Instant at,
            @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        begin(eventId, event, DeliveryView.of("completion-verified", event.actionId(), event.byUnit(), event.remark(),
                event.verifiedOn(), at, index, cells(event, event.verifiedOn(), index)));
    }

    @EventHandler
    void on(ActionCancelled event, @MessageIdentifier String eventId, @Timestamp Instant at,
            @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        begin(eventId, event, DeliveryView.of("action-cancelled", event.actionId(), event.byUnit(), event.reason(),
                event.cancelledOn(), at, index, cells(event, event.cancelledOn(), index)));
    }

    @EventHandler
    void on(ActionReassigned event, @MessageIdentifier String eventId, @Timestamp Instant at,
            @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        begin(eventId, event, DeliveryView.of("action-reassigned", event.actionId(), event.byUnit(), event.reason(),
                event.reassignedOn(), at, index, cells(event, event.reassignedOn(), index)));
    }

    private void begin(String eventId, RecordedFact event, DeliveryView view) {
        this.deliveries.begin(eventId, event.conferenceId(), view);
    }

    private List<DeliveryView.Cell> cells(RecordedFact event, LocalDate day, long index) {
        return this.units.current(event.conferenceId())
            .map((known) -> known.on(day, index))
            .orElse(List.of())
            .stream()
            .map((unit) -> new DeliveryView.Cell(unit, true, Map.of(), null))
            .toList();
    }

    @EventHandler
    void on(NoticeOwed event) {
        change(event.sourceEventId(), event.conferenceId(),
                (view) -> view.owedTo(event.noticeId(), event.recipients()));
    }

    @EventHandler
    void on(NoticeDelivered event) {
        change(event.sourceEventId(), event.conferenceId(),
                (view) -> view.delivered(event.recipients(), event.channel(), event.deliveredAt()));
    }

    @EventHandler
    void on(NoticeReachedAll event) {
        change(event.sourceEventId(), event.conferenceId(), (view) -> view.reachedAll(event.reachedAt()));
    }

    @EventHandler
    void on(NoticeAcknowledged event) {
        change(event.sourceEventId(), event.conferenceId(),
                (view) -> view.acknowledged(event.recipient(), event.acknowledgedAt()));
    }

    /**
     * Notices of anything else than progress find no view and change nothing.
     */
    private void change(String eventId, String conferenceId, UnaryOperator<DeliveryView> change) {
        this.deliveries.change(eventId, conferenceId, (view) -> (view != null) ? change.apply(view) : null);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, MeetingEvent.class, MinutesEvent.class, ActionAccepted.class,
                ActionAssigned.class, CompletionClaimed.class, CompletionReturned.class, CharterAdopted.class,
                CharterAmended.class, ExOfficioHolderChanged.class, LiaisonNamed.class, MemberChanged.class,
                MemberNominated.class, MemberUnitRenamed.class, MinutesNumberAssigned.class, NominationLapsed.class,
                NominationRejected.class, NominationWithdrawn.class, OfficeStaffAppointed.class,
                OfficeStaffChanged.class, SeatFilled.class, TermEnded.class, UnitChangeProposed.class,
                UnitChangeRejected.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, DocumentNumberAssigned.class,
                SubjectErased.class, ActionUrged.class, CoordinationAnswered.class, CoordinationRequested.class,
                ExtensionGranted.class, ExtensionRefused.class, ExtensionRequested.class, ReassignmentRefused.class,
                ReassignmentRequested.class, UrgingAnswered.class);
    }

}
