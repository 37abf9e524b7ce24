package org.lianxi.query.information.box;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.history.HistoryEvent;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationActs;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationEvent;
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
import org.lianxi.query.casework.board.InformationClocks;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Folds what units sent each other, and who took note (C-4.9).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class InformationBoxProjection implements Projection {

    private final Views<InformationView> items;

    InformationBoxProjection(Views<InformationView> items) {
        this.items = items;
    }

    @EventHandler
    void on(InformationSubmitted event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded,
                (none) -> new InformationView(InformationView.SUBMITTED, recorded.index(), event.unitCode(),
                        Projection.orEmpty(event.audience()), event.throughOffice(), event.flowId(), event.title(),
                        event.text(), event.meetingId(), event.actionId(), event.issueId(), event.submittedOn(),
                        List.of(), null, List.of(), List.of(), null, null, List.of(), event.counts(),
                        event.externalReference()));
    }

    @EventHandler
    void on(InformationChecked event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded, (known) -> known.handled(
                new InformationView.Step(InformationView.CHECKED, event.byUnit(), event.remark(), event.checkedOn())));
    }

    @EventHandler
    void on(InformationReturned event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded, (known) -> known.handled(new InformationView.Step(InformationView.RETURNED,
                event.byUnit(), event.reason(), event.returnedOn())));
    }

    @EventHandler
    void on(InformationCirculated event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded,
                (known) -> known.circulated(Projection.orEmpty(event.audience()), event.circulatedOn()));
    }

    @EventHandler
    void on(InformationAcknowledged event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded, (known) -> known
            .acknowledged(new InformationView.Acknowledgement(event.unitCode(), event.acknowledgedOn())));
    }

    @EventHandler
    void on(InformationWithdrawn event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded,
                (known) -> known.withdrawn(new InformationView.Withdrawal(event.reason(), event.withdrawnOn())));
    }

    @EventHandler
    void on(ReleaseProposed event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded,
                (known) -> known.released(ReleaseView.proposed(known.release(), event, recorded.index())));
    }

    @EventHandler
    void on(ReleaseApproved event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded, (known) -> known.released(known.release().approved(event)));
    }

    @EventHandler
    void on(ReleaseRefused event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded, (known) -> known.released(known.release().refused(event)));
    }

    @EventHandler
    void on(InformationPublished event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded, (known) -> known.released(known.release().published(event)));
    }

    @EventHandler
    void on(ReleaseWithdrawn event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        change(event, recorded, (known) -> known.released(known.release().withdrawn(event)));
    }

    /**
     * Changes the item, and notes what was done with it where a clock may know it.
     */
    private void change(InformationEvent event, RecordedEvent recorded, UnaryOperator<InformationView> change) {
        this.items.change(event.informationId(), event.conferenceId(), (known) -> {
            InformationView changed = change.apply(known);
            return InformationActs.of(event)
                .map((done) -> changed.done(new InformationClocks.Act(done.act(), done.on(), recorded.time())))
                .orElse(changed);
        });
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ConferenceEvent.class, MeetingEvent.class, MinutesEvent.class, ActionEvent.class,
                NoticeEvent.class, BulletinEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class,
                HistoryEvent.class);
    }

}
