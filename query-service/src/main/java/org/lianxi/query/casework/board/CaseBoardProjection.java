package org.lianxi.query.casework.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseEvent;
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
import org.lianxi.transport.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Folds cases from opening to closing (C-1.3, C-1.4, C-0.2).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class CaseBoardProjection implements Projection {

    private final Views<CaseView> cases;

    private final Views<CaseKindsView> kinds;

    CaseBoardProjection(Views<CaseView> cases, Views<CaseKindsView> kinds) {
        this.cases = cases;
        this.kinds = kinds;
    }

    @EventHandler
    void on(CharterAdopted event) {
        this.kinds.change(event.conferenceId(), event.conferenceId(), (former) -> CaseKindsView.of(event.charter()));
    }

    @EventHandler
    void on(CharterAmended event) {
        this.kinds.change(event.conferenceId(), event.conferenceId(), (former) -> CaseKindsView.of(event.charter()));
    }

    @EventHandler
    void on(CaseOpened event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.cases.change(event.caseId(), event.conferenceId(),
                (none) -> new CaseView(event.kind(), event.track(), event.variant(), event.title(), event.unitCode(),
                        event.flowId(), event.sourceId(), index, event.openedOn(), event.stage(), null, true,
                        Projection.orEmpty(event.participants()), List.of(), List.of(),
                        List.of(new CaseView.Stage(event.stage(), null, event.unitCode(), event.openedOn())), List.of(),
                        List.of(), List.of(), null));
    }

    @EventHandler
    void on(CaseActRecorded event, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        CaseView.Act act = new CaseView.Act(event.number(), event.act(), event.name(),
                (event.fields() != null) ? event.fields() : Map.of(), event.gives(), event.level(),
                Projection.orEmpty(event.asked()), Projection.orEmpty(event.answeredBy()), event.unitCode(),
                event.doneOn(), recorded.time());
        change(event, (known) -> known.done(act, event.level(), Projection.orEmpty(event.joined())));
    }

    @EventHandler
    void on(CaseStageEntered event) {
        change(event, (known) -> known
            .entered(new CaseView.Stage(event.stage(), event.act(), event.unitCode(), event.enteredOn())));
    }

    @EventHandler
    void on(UnitsInvitedToCase event) {
        change(event, (known) -> known.invited(Projection.orEmpty(event.units())));
    }

    @EventHandler
    void on(CaseContributionMade event) {
        change(event,
                (known) -> known.contributed(new CaseView.Contribution(event.contributionId(), event.number(),
                        event.unitCode(), event.text(), (event.counts() != null) ? event.counts() : Map.of(),
                        Projection.orEmpty(event.dutyIds()), event.madeOn())));
    }

    @EventHandler
    void on(CaseReferredToMeeting event) {
        change(event, (known) -> known
            .referred(new CaseView.Referral(event.meetingId(), event.question(), event.referredOn())));
    }

    @EventHandler
    void on(CaseClosed event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        change(event, (known) -> known.closed(event.stage(),
                new CaseView.End(event.conclusion(), event.unitCode(), event.closedOn(), index)));
    }

    @EventHandler
    void on(CaseReopened event) {
        change(event, (known) -> known
            .reopened(new CaseView.Stage(event.stage(), null, event.unitCode(), event.reopenedOn())));
    }

    private void change(CaseEvent event, UnaryOperator<CaseView> change) {
        this.cases.change(event.caseId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(HistoryEvent.class, SubjectErased.class, MeetingEvent.class, MinutesEvent.class,
                ActionEvent.class, NoticeEvent.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, MemberUnitAdmitted.class, MemberUnitWithdrawn.class,
                MemberUnitRenamed.class, SeatFilled.class, TermEnded.class, MemberNominated.class,
                NominationRejected.class, NominationWithdrawn.class, NominationLapsed.class, MemberChanged.class,
                OfficeStaffAppointed.class, OfficeStaffChanged.class, LiaisonNamed.class, ExOfficioHolderChanged.class,
                UnitChangeProposed.class, UnitChangeRejected.class, MinutesNumberAssigned.class,
                DocumentNumberAssigned.class);
    }

}
