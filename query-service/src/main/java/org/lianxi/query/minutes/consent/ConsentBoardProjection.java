package org.lianxi.query.minutes.consent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
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
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.minutes.ObjectionAnswered;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.minutes.consent.ConsentView.Approval;
import org.lianxi.query.minutes.consent.ConsentView.Deadlock;
import org.lianxi.query.minutes.consent.ConsentView.Filing;
import org.lianxi.query.minutes.consent.ConsentView.Issue;
import org.lianxi.query.minutes.consent.ConsentView.Round;
import org.lianxi.query.minutes.consent.ConsentView.UnitAnswer;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * Folds who has consented to which version (C-4.5), and whether issued minutes are filed
 * (C-4.7).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class ConsentBoardProjection implements Projection {

    private final Views<ConsentView> boards;

    ConsentBoardProjection(Views<ConsentView> boards) {
        this.boards = boards;
    }

    @EventHandler
    void on(MinutesDrafted event) {
        List<String> units = Projection.orEmpty(event.attendingUnits());
        change(event, (none) -> new ConsentView(event.meetingId(), event.title(), units,
                List.of(Round.drafted(event.version(), event.contentHash(), units)), null, List.of()));
    }

    @EventHandler
    void on(MinutesRevised event) {
        change(event, (board) -> board.changeRound(board.current().version(), Round::voided)
            .withRound(event.title(), Round.drafted(event.version(), event.contentHash(), board.attendingUnits())));
    }

    @EventHandler
    void on(ConsentRequested event, @Timestamp Instant at) {
        round(event, event.version(), (round) -> round.requested(event.units(), at, event.dueOn()));
    }

    @EventHandler
    void on(ConsentGiven event, @Timestamp Instant at) {
        round(event, event.version(), (round) -> round.with(new UnitAnswer(event.unitCode(), UnitAnswer.CONSENTED, at,
                event.channel(), event.comment(), event.scanReference(), event.recordedBy(), null)));
    }

    @EventHandler
    void on(ConsentDeemed event, @Timestamp Instant at) {
        round(event, event.version(), (round) -> round.with(UnitAnswer.of(event.unitCode(), UnitAnswer.DEEMED, at)));
    }

    /**
     * A unit may take back what it had consented to, which makes the consent incomplete
     * again.
     */
    @EventHandler
    void on(ConsentWithheld event, @Timestamp Instant at) {
        round(event, event.version(),
                (round) -> round.with(UnitAnswer.objection(event.unitCode(), at, event.reason())).complete(false));
    }

    @EventHandler
    void on(ObjectionAnswered event) {
        round(event, event.version(),
                (round) -> round.change(event.unitCode(), (one) -> one.answeredWith(event.answer())));
    }

    @EventHandler
    void on(ConsentCompleted event) {
        round(event, event.version(), (round) -> round.complete(true));
    }

    @EventHandler
    void on(DeadlockEscalated event) {
        round(event, event.version(), (round) -> round.in(new Deadlock(event.escalatedTo(), event.escalatedOn(),
                event.reason(), null, null, null, null, event.approvalBy(), null)));
    }

    @EventHandler
    void on(DeadlockDecided event) {
        round(event, event.version(), (round) -> round
            .in(round.deadlock().decided(event.outcome(), event.decision(), event.reference(), event.decidedOn())));
    }

    @EventHandler
    void on(MajorMatterApproved event) {
        Approval approval = new Approval(event.approvedBy(), event.reference(), event.approvedOn());
        round(event, event.version(), (round) -> round.in(round.deadlock().approved(approval)));
    }

    @EventHandler
    void on(MinutesIssued event) {
        change(event, (board) -> board
            .issued(new Issue(event.version(), event.documentNumber(), event.issuedOn(), event.copyReportTo())));
    }

    /**
     * What is filed of a corrigendum is shown with the minutes, not with the consent to
     * them.
     */
    @EventHandler
    void on(MinutesFiledWithGovernment event) {
        change(event, (board) -> (event.corrigendumId() != null) ? null
                : board.filed(new Filing(event.body(), event.filedWith(), event.reference(), event.filedOn())));
    }

    private void round(MinutesEvent event, int version, UnaryOperator<Round> change) {
        change(event, (board) -> board.changeRound(version, change));
    }

    private void change(MinutesEvent event, UnaryOperator<ConsentView> change) {
        this.boards.change(event.minutesId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, ConferenceEvent.class, MeetingEvent.class, ActionEvent.class, NoticeEvent.class,
                BulletinEvent.class, InformationEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class,
                HistoryEvent.class, MinutesSigned.class, CorrigendumProposed.class, CorrigendumConsentGiven.class,
                CorrigendumConsentWithheld.class, CorrigendumWithdrawn.class, CorrigendumIssued.class);
    }

}
