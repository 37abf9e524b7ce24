package org.lianxi.query.conference.roster;

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
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.duty.DutyEvent;
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
        List<Seat> seats = event.charter()
            .seats()
            .stream()
            .map((seat) -> new Seat(seat.id(), seat.role(), seat.unit(), seat.organ()))
            .toList();
        this.rosters.change(event.conferenceId(), event.conferenceId(), (former) -> RosterView.of(seats, former));
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
        change(event, (roster) -> {
            RosterView changed = roster.begin(new Term(event.seatId(), event.role(), event.unitCode(), event.to(),
                    event.effectiveOn(), null, event.nominationId(), event.basis()));
            return roster.nomination(event.nominationId())
                .map((nomination) -> changed.with(nomination.confirmed(at, event.effectiveOn(), event.basis())))
                .orElse(changed);
        });
    }

    @EventHandler
    void on(NominationRejected event, @Timestamp Instant at) {
        change(event,
                (roster) -> roster.nomination(event.nominationId())
                    .map((nomination) -> roster.with(nomination.rejected(at, event.reason())))
                    .orElse(roster));
    }

    private void change(ConferenceEvent event, UnaryOperator<RosterView> change) {
        this.rosters.change(event.conferenceId(), event.conferenceId(),
                (former) -> change.apply((former != null) ? former : RosterView.of(List.of(), null)));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(MeetingEvent.class, ActionEvent.class, MinutesEvent.class, NoticeEvent.class,
                MemberUnitAdmitted.class, MinutesNumberAssigned.class, BulletinEvent.class, InformationEvent.class,
                IssueEvent.class, SuperiorEvent.class, DutyEvent.class, DocumentNumberAssigned.class);
    }

}
