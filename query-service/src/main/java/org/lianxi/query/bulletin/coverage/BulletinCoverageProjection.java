package org.lianxi.query.bulletin.coverage;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
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
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds which progress reports are in a bulletin, and whom a notice has told of them
 * (C-4.11, INV-24).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class BulletinCoverageProjection implements Projection {

    private static final String PROGRESS = "progress-reported";

    private final Views<ReportCoverage> reports;

    private final Views<CoverageSource> sources;

    BulletinCoverageProjection(Views<ReportCoverage> reports, Views<CoverageSource> sources) {
        this.reports = reports;
        this.sources = sources;
    }

    @EventHandler
    void on(ProgressReported event, @MessageIdentifier String eventId,
            @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.sources.begin(eventId, event.conferenceId(), new CoverageSource(List.of(event.reportId())));
        this.reports.change(event.reportId(), event.conferenceId(),
                (none) -> new ReportCoverage(event.reportId(), event.actionId(), event.number(), event.unitCode(),
                        event.percent(), event.summary(), event.reportedOn(), index, false, List.of(), List.of(),
                        List.of()));
    }

    @EventHandler
    void on(BulletinIssued event, @MessageIdentifier String eventId) {
        List<String> covered = Projection.orEmpty(event.reports());
        this.sources.begin(eventId, event.conferenceId(), new CoverageSource(covered));
        covered.forEach((report) -> change(report, event, (known) -> known.coveredBy(event.bulletinId())));
    }

    @EventHandler
    void on(NoticeOwed event) {
        if (PROGRESS.equals(event.kind())) {
            ofSource(event.sourceEventId(), event, (known) -> known.owed(Projection.orEmpty(event.units())));
        }
    }

    @EventHandler
    void on(NoticeDelivered event) {
        ofSource(event.sourceEventId(), event, (known) -> known.told(Projection.orEmpty(event.units())));
    }

    private void ofSource(String eventId, RecordedFact event, UnaryOperator<ReportCoverage> change) {
        this.sources.current(eventId)
            .ifPresent((source) -> source.reports().forEach((report) -> change(report, event, change)));
    }

    /**
     * A report that the record does not have is covered by nothing.
     */
    private void change(String report, RecordedFact event, UnaryOperator<ReportCoverage> change) {
        this.reports.change(report, event.conferenceId(), (known) -> (known != null) ? change.apply(known) : null);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ActionCancelled.class, ActionReassigned.class, ActionUrged.class,
                CoordinationAnswered.class, CoordinationRequested.class, ExtensionGranted.class, ExtensionRefused.class,
                ExtensionRequested.class, ReassignmentRefused.class, ReassignmentRequested.class, UrgingAnswered.class,
                ConferenceEvent.class, MeetingEvent.class, MinutesEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, ActionAssigned.class, ActionAccepted.class,
                CompletionClaimed.class, CompletionReturned.class, CompletionVerified.class, NoticeAcknowledged.class,
                NoticeReachedAll.class, BulletinCompiled.class, BulletinEdited.class, BulletinWithdrawn.class);
    }

}
