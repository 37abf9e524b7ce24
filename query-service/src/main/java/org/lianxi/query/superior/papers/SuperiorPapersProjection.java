package org.lianxi.query.superior.papers;

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
import org.lianxi.contract.superior.AssignmentEvent;
import org.lianxi.contract.superior.GuidanceIssued;
import org.lianxi.contract.superior.HigherDecisionRegistered;
import org.lianxi.contract.superior.OpinionSubmitted;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds decisions of higher levels, opinions to the leadership and guidance to bodies
 * below (C-1.1, C-1.2, C-1.4).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class SuperiorPapersProjection implements Projection {

    private final Views<SuperiorPaper> papers;

    SuperiorPapersProjection(Views<SuperiorPaper> papers) {
        this.papers = papers;
    }

    @EventHandler
    void on(HigherDecisionRegistered event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.papers.begin(event.decisionId(), event.conferenceId(),
                new SuperiorPaper(SuperiorPaper.DECISION, index, event.issuedBy(), List.of(), event.documentNumber(),
                        event.title(), event.summary(), null, null, event.issuedOn()));
    }

    @EventHandler
    void on(OpinionSubmitted event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.papers.begin(event.opinionId(), event.conferenceId(),
                new SuperiorPaper(SuperiorPaper.OPINION, index, null, Projection.orEmpty(event.submittedTo()),
                        event.reference(), event.title(), event.text(), event.meetingId(), event.resolutionId(),
                        event.submittedOn()));
    }

    @EventHandler
    void on(GuidanceIssued event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.papers.begin(event.guidanceId(), event.conferenceId(),
                new SuperiorPaper(SuperiorPaper.GUIDANCE, index, null, Projection.orEmpty(event.addresseeNames()),
                        event.documentNumber(), event.title(), event.text(), null, null, event.issuedOn()));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ConferenceEvent.class, MeetingEvent.class, MinutesEvent.class, ActionEvent.class,
                NoticeEvent.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class, DutyEvent.class,
                HistoryEvent.class, AssignmentEvent.class);
    }

}
