package org.lianxi.query.bulletin.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.ConferenceEvent;
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

import org.springframework.stereotype.Component;

/**
 * Folds which unit has received which bulletin (C-4.11, INV-23). It is owed to every
 * recipient from its issue on, whether or not the notice is on record yet. Views are kept
 * under the id of the issue's event, which is what notices name.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class BulletinDeliveryProjection implements Projection {

    private final Views<BulletinDeliveryView> deliveries;

    BulletinDeliveryProjection(Views<BulletinDeliveryView> deliveries) {
        this.deliveries = deliveries;
    }

    @EventHandler
    void on(BulletinIssued event, @MessageIdentifier String eventId) {
        List<BulletinDeliveryView.Cell> cells = Projection.orEmpty(event.recipients())
            .stream()
            .map((unit) -> new BulletinDeliveryView.Cell(unit, Map.of(), null))
            .toList();
        this.deliveries.begin(eventId, event.conferenceId(),
                new BulletinDeliveryView(event.bulletinId(), event.documentNumber(), event.issuedOn(), null, cells));
    }

    @EventHandler
    void on(NoticeOwed event) {
        change(event.sourceEventId(), event.conferenceId(), (view) -> view.owed(event.noticeId()));
    }

    @EventHandler
    void on(NoticeDelivered event) {
        change(event.sourceEventId(), event.conferenceId(),
                (view) -> view.delivered(event.recipients(), event.channel(), event.deliveredAt()));
    }

    @EventHandler
    void on(NoticeAcknowledged event) {
        change(event.sourceEventId(), event.conferenceId(),
                (view) -> view.acknowledged(event.recipient(), event.acknowledgedAt()));
    }

    /**
     * Notices of anything else than a bulletin find no view and change nothing.
     */
    private void change(String eventId, String conferenceId, UnaryOperator<BulletinDeliveryView> change) {
        this.deliveries.change(eventId, conferenceId, (view) -> (view != null) ? change.apply(view) : null);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ConferenceEvent.class, MeetingEvent.class, MinutesEvent.class, ActionEvent.class,
                InformationEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class, HistoryEvent.class,
                BulletinCompiled.class, BulletinEdited.class, BulletinWithdrawn.class, NoticeReachedAll.class);
    }

}
