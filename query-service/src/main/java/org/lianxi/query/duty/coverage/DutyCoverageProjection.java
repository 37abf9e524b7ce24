package org.lianxi.query.duty.coverage;

import java.time.LocalDate;
import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
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
import org.lianxi.contract.duty.DutyPerformanceReported;
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
 * Folds what shows that duties are performed: reports, contributions to cases, and cases
 * that the flow of a duty brought (C-3). What went by the flow otherwise, the items of
 * flows show.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class DutyCoverageProjection implements Projection {

    private final Views<DutyReportView> reports;

    private final Views<FlowDay> flows;

    private final Views<ChargedDuties> charters;

    DutyCoverageProjection(Views<DutyReportView> reports, Views<FlowDay> flows, Views<ChargedDuties> charters) {
        this.reports = reports;
        this.flows = flows;
        this.charters = charters;
    }

    @EventHandler
    void on(CharterAdopted event) {
        this.charters.change(event.conferenceId(), event.conferenceId(), (former) -> ChargedDuties.of(event.charter()));
    }

    @EventHandler
    void on(CharterAmended event) {
        this.charters.change(event.conferenceId(), event.conferenceId(), (former) -> ChargedDuties.of(event.charter()));
    }

    @EventHandler
    void on(DutyPerformanceReported event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.reports.begin(event.dutyReportId(), event.conferenceId(),
                new DutyReportView(event.dutyId(), event.unitCode(), event.period(), event.summary(),
                        Projection.orEmpty(event.actions()), event.reportedOn(), index));
    }

    @EventHandler
    void on(CaseOpened event) {
        if (event.flowId() != null) {
            this.flows.begin(event.caseId(), event.conferenceId(), new FlowDay(event.flowId(), null, event.openedOn()));
        }
    }

    @EventHandler
    void on(CaseContributionMade event) {
        Projection.orEmpty(event.dutyIds())
            .forEach((duty) -> this.flows.begin(event.contributionId() + "/" + duty, event.conferenceId(),
                    new FlowDay(null, duty, event.madeOn())));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(HistoryEvent.class, SubjectErased.class, CaseActRecorded.class, CaseStageEntered.class,
                UnitsInvitedToCase.class, CaseReferredToMeeting.class, CaseClosed.class, CaseReopened.class,
                ExOfficioHolderChanged.class, LiaisonNamed.class, MemberUnitRenamed.class, MemberUnitWithdrawn.class,
                NominationLapsed.class, NominationWithdrawn.class, OfficeStaffAppointed.class, OfficeStaffChanged.class,
                TermEnded.class, UnitChangeProposed.class, UnitChangeRejected.class, MeetingEvent.class,
                MinutesEvent.class, ActionEvent.class, NoticeEvent.class, BulletinEvent.class, SuperiorEvent.class,
                MemberUnitAdmitted.class, SeatFilled.class, MemberNominated.class, NominationRejected.class,
                MemberChanged.class, MinutesNumberAssigned.class, DocumentNumberAssigned.class, InformationEvent.class,
                IssueEvent.class);
    }

}
