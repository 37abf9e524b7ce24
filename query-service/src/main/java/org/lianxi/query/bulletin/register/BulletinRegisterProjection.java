package org.lianxi.query.bulletin.register;

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
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinEvent;
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
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds the texts, numbers and fate of bulletins (C-4.11).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class BulletinRegisterProjection implements Projection {

    private final Views<BulletinView> bulletins;

    BulletinRegisterProjection(Views<BulletinView> bulletins) {
        this.bulletins = bulletins;
    }

    @EventHandler
    void on(BulletinCompiled event, @Timestamp Instant at, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        BulletinView.Version first = new BulletinView.Version(event.version(), event.title(), event.text(),
                event.contentHash(), at);
        this.bulletins.change(event.bulletinId(), event.conferenceId(),
                (none) -> new BulletinView(BulletinView.COMPILED, index, event.compiledOn(), event.periodFrom(),
                        event.periodTo(), event.asOfIndex(), Projection.orEmpty(event.reports()), List.of(first), null,
                        null, event.dueOn()));
    }

    @EventHandler
    void on(BulletinEdited event, @Timestamp Instant at) {
        change(event, (known) -> known
            .edited(new BulletinView.Version(event.version(), event.title(), event.text(), event.contentHash(), at)));
    }

    @EventHandler
    void on(BulletinIssued event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        change(event,
                (known) -> known.issued(new BulletinView.Issue(event.version(), event.documentNumber(),
                        Projection.orEmpty(event.recipients()), event.issuedOn(), Projection.orEmpty(event.reportTo()),
                        index)));
    }

    @EventHandler
    void on(BulletinWithdrawn event) {
        change(event, (known) -> known.withdrawn(new BulletinView.Withdrawal(event.reason(), event.withdrawnOn())));
    }

    private void change(BulletinEvent event, UnaryOperator<BulletinView> change) {
        this.bulletins.change(event.bulletinId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ConferenceEvent.class, MeetingEvent.class, MinutesEvent.class, ActionEvent.class,
                NoticeEvent.class, InformationEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class,
                HistoryEvent.class);
    }

}
