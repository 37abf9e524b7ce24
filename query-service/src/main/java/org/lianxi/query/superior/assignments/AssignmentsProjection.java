package org.lianxi.query.superior.assignments;

import java.util.List;
import java.util.Set;

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
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.AssignmentReported;
import org.lianxi.contract.superior.GuidanceEvent;
import org.lianxi.contract.superior.HigherDecisionEvent;
import org.lianxi.contract.superior.OpinionEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds the matters that the leadership assigned (C-1.2).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class AssignmentsProjection implements Projection {

    private final Views<AssignmentView> assignments;

    AssignmentsProjection(Views<AssignmentView> assignments) {
        this.assignments = assignments;
    }

    @EventHandler
    void on(AssignmentAccepted event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.assignments.change(event.assignmentId(), event.conferenceId(),
                (none) -> new AssignmentView(true, index, event.assignedBy(), event.assignedByName(), event.reference(),
                        event.title(), event.text(), event.leadUnit(), event.dueOn(), event.acceptedOn(), List.of(),
                        null, null));
    }

    @EventHandler
    void on(AssignmentReported event) {
        this.assignments.change(event.assignmentId(), event.conferenceId(),
                (known) -> known.reported(new AssignmentView.Report(event.number(), event.reportedToName(),
                        event.summary(), event.reference(), event.reportedOn())));
    }

    @EventHandler
    void on(AssignmentClosed event) {
        this.assignments.change(event.assignmentId(), event.conferenceId(),
                (known) -> known.closed(event.outcome(), event.closedOn()));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ConferenceEvent.class, MeetingEvent.class, MinutesEvent.class, ActionEvent.class,
                NoticeEvent.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class, DutyEvent.class,
                HistoryEvent.class, HigherDecisionEvent.class, OpinionEvent.class, GuidanceEvent.class);
    }

}
