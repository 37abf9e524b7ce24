package org.lianxi.query.issue.register;

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
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds issues from raising to closing (C-1.5).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class IssueRegisterProjection implements Projection {

    private final Views<IssueView> issues;

    IssueRegisterProjection(Views<IssueView> issues) {
        this.issues = issues;
    }

    @EventHandler
    void on(IssueRaised event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.issues.change(event.issueId(), event.conferenceId(),
                (none) -> new IssueView(IssueView.RAISED, true, index, event.unitCode(), event.byWorkers(),
                        event.flowId(), event.sourceId(), event.title(), event.text(),
                        Projection.orEmpty(event.namedUnits()), event.raisedOn(), List.of(), List.of(), null));
    }

    @EventHandler
    void on(IssuePrepared event) {
        change(event, (known) -> known.prepared(new IssueView.Preparation(event.byUnit(), event.analysis(),
                event.proposedSolution(), event.preparedOn())));
    }

    @EventHandler
    void on(IssuePlacedOnAgenda event) {
        change(event, (known) -> known.placed(event.meetingId()));
    }

    @EventHandler
    void on(IssueResolved event) {
        change(event, (known) -> known.closed(IssueView.RESOLVED,
                new IssueView.Outcome(event.meetingId(), event.resolutionId(), null, null, event.resolvedOn())));
    }

    @EventHandler
    void on(IssueEscalated event) {
        change(event, (known) -> known.closed(IssueView.ESCALATED,
                new IssueView.Outcome(null, null, event.bodyName(), event.reason(), event.escalatedOn())));
    }

    @EventHandler
    void on(IssueWithdrawn event) {
        change(event, (known) -> known.closed(IssueView.WITHDRAWN,
                new IssueView.Outcome(null, null, null, event.reason(), event.withdrawnOn())));
    }

    private void change(IssueEvent event, UnaryOperator<IssueView> change) {
        this.issues.change(event.issueId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ConferenceEvent.class, MeetingEvent.class, MinutesEvent.class, ActionEvent.class,
                NoticeEvent.class, BulletinEvent.class, InformationEvent.class, SuperiorEvent.class, DutyEvent.class,
                HistoryEvent.class);
    }

}
