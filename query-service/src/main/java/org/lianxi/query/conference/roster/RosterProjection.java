package org.lianxi.query.conference.roster;

import java.time.Instant;
import java.time.LocalDate;
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
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
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
import org.lianxi.query.conference.roster.RosterView.Nomination;
import org.lianxi.query.conference.roster.RosterView.Seat;
import org.lianxi.query.conference.roster.RosterView.Term;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Folds who sits where from when until when (C-2.2, C-2.4).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class RosterProjection implements Projection {

    private final Views<RosterView> rosters;

    RosterProjection(Views<RosterView> rosters) {
        this.rosters = rosters;
    }

    @EventHandler
    void on(CharterAdopted event) {
        change(event, (roster) -> roster.seated(seats(event.charter(), null), event.inForceFrom()));
    }

    @EventHandler
    void on(CharterAmended event) {
        change(event, (roster) -> roster.seated(seats(event.charter(), event.inForceFrom()), event.inForceFrom()));
    }

    private static List<Seat> seats(Charter charter, LocalDate from) {
        return charter.seats()
            .stream()
            .map((seat) -> new Seat(seat.id(), seat.role(), seat.unit(), seat.organ(), seat.eligibility(), from, null))
            .toList();
    }

    @EventHandler
    void on(MemberUnitAdmitted event) {
        List<Seat> seats = Projection.orEmpty(event.seats())
            .stream()
            .map((seat) -> new Seat(seat.seatId(), seat.role(), event.unitCode(), null, seat.eligibility(),
                    event.from(), null))
            .toList();
        change(event, (roster) -> roster.admitted(seats));
    }

    @EventHandler
    void on(MemberUnitWithdrawn event) {
        change(event, (roster) -> roster.withdrawn(event.unitCode(), event.lastDay()));
    }

    @EventHandler
    void on(TermEnded event) {
        change(event, (roster) -> roster.ended(event.seatId(), event.lastDay()));
    }

    @EventHandler
    void on(SeatFilled event) {
        change(event, (roster) -> roster.begin(new Term(event.seatId(), event.role(), event.unitCode(), event.holder(),
                event.from(), null, null, null)));
    }

    @EventHandler
    void on(MemberNominated event) {
        change(event, (roster) -> roster.with(new Nomination(event.nominationId(), event.seatId(), event.unitCode(),
                event.nominee(), event.reason(), event.nominatedOn(), Nomination.PENDING, null, null, null, null)));
    }

    @EventHandler
    void on(MemberChanged event, @Timestamp Instant at) {
        confirmed(event, new Term(event.seatId(), event.role(), event.unitCode(), event.to(), event.effectiveOn(), null,
                event.nominationId(), event.basis()), at);
    }

    @EventHandler
    void on(OfficeStaffAppointed event, @Timestamp Instant at) {
        confirmed(event, new Term(event.seatId(), event.role(), event.unitCode(), event.holder(), event.effectiveOn(),
                null, event.nominationId(), event.basis()), at);
    }

    @EventHandler
    void on(OfficeStaffChanged event, @Timestamp Instant at) {
        confirmed(event, new Term(event.seatId(), event.role(), event.unitCode(), event.to(), event.effectiveOn(), null,
                event.nominationId(), event.basis()), at);
    }

    @EventHandler
    void on(LiaisonNamed event) {
        change(event, (roster) -> roster.begin(new Term(event.seatId(), "liaison", event.unitCode(), event.to(),
                event.effectiveOn(), null, null, null)));
    }

    @EventHandler
    void on(ExOfficioHolderChanged event) {
        change(event, (roster) -> roster.begin(new Term(event.seatId(), event.role(), event.unitCode(), event.to(),
                event.effectiveOn(), null, null, new ConfirmationBasis("evidence", event.evidence()))));
    }

    @EventHandler
    void on(NominationRejected event, @Timestamp Instant at) {
        ended(event, event.nominationId(), Nomination.REJECTED, at, event.reason());
    }

    @EventHandler
    void on(NominationWithdrawn event, @Timestamp Instant at) {
        ended(event, event.nominationId(), Nomination.WITHDRAWN, at, event.reason());
    }

    @EventHandler
    void on(NominationLapsed event, @Timestamp Instant at) {
        ended(event, event.nominationId(), Nomination.LAPSED, at, null);
    }

    private void confirmed(ConferenceEvent event, Term term, Instant at) {
        change(event, (roster) -> {
            RosterView changed = roster.begin(term);
            return roster.nomination(term.nominationId())
                .map((nomination) -> changed.with(nomination.confirmed(at, term.from(), term.basis())))
                .orElse(changed);
        });
    }

    private void ended(ConferenceEvent event, String nominationId, String how, Instant at, String why) {
        change(event,
                (roster) -> roster.nomination(nominationId)
                    .map((nomination) -> roster.with(nomination.ended(how, at, why)))
                    .orElse(roster));
    }

    private void change(ConferenceEvent event, UnaryOperator<RosterView> change) {
        this.rosters.change(event.conferenceId(), event.conferenceId(),
                (former) -> change.apply((former != null) ? former : RosterView.none()));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, MeetingEvent.class, ActionEvent.class, MinutesEvent.class, NoticeEvent.class,
                MemberUnitRenamed.class, MinutesNumberAssigned.class, UnitChangeProposed.class,
                UnitChangeRejected.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, DocumentNumberAssigned.class,
                SubjectErased.class);
    }

}
