package org.lianxi.command.meeting;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.acceptagendaitem.AcceptAgendaItem;
import org.lianxi.command.meeting.acceptagendaitem.AgendaItemIsPending;
import org.lianxi.command.meeting.cancelmeeting.CancelMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneProposedMeeting;
import org.lianxi.command.meeting.convenemeeting.ConvenerConvenes;
import org.lianxi.command.meeting.convenemeeting.MeetingEndsAfterItBegins;
import org.lianxi.command.meeting.declineagendaitem.DeclineAgendaItem;
import org.lianxi.command.meeting.declineproposal.DeclineProposal;
import org.lianxi.command.meeting.declineproposal.MeetingIsProposed;
import org.lianxi.command.meeting.excuseabsence.ExcuseAbsence;
import org.lianxi.command.meeting.excuseabsence.MeetingIsNotOver;
import org.lianxi.command.meeting.openmeeting.MeetingHasNotBegun;
import org.lianxi.command.meeting.proposeagendaitem.ProposeAgendaItem;
import org.lianxi.command.meeting.recordattendance.MembersAttendAsMembers;
import org.lianxi.command.meeting.replytonotice.ReplySaysWhoOrWhy;
import org.lianxi.command.meeting.replytonotice.ReplyToNotice;
import org.lianxi.command.meeting.replytonotice.UnitIsInvited;
import org.lianxi.command.meeting.reschedulemeeting.RescheduleMeeting;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.ProposalDeclined;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A meeting before it begins: from the proposal to the last answer to its notice (C-4.1,
 * C-4.3).
 */
abstract class CalledMeeting {

    private static final String DECIDED_BY = "convene.decidedBy";

    @AggregateIdentifier
    private String id;

    private MeetingState state = MeetingState.NONE;

    MeetingState state() {
        return this.state;
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "meeting");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(ConveneProposedMeeting command, Actor actor, Conferences conferences, Clock clock, WorkingDays days) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new MeetingIsProposed(this.state));
        apply(Notices.of(command.notice(), this.state.proposed().unitCode(), actor, standing, clock, days));
    }

    @CommandHandler
    void decide(DeclineProposal command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new ConvenerConvenes(actor, standing),
                new MeetingIsProposed(this.state));
        apply(new ProposalDeclined(command.conferenceId(), command.meetingId(), this.state.proposed().unitCode(),
                command.reason()));
    }

    @CommandHandler
    void decide(RescheduleMeeting command, Actor actor, Conferences conferences, Clock clock, WorkingDays days) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new ConvenerConvenes(actor, standing),
                new MeetingHasNotBegun(this.state, DECIDED_BY),
                new MeetingEndsAfterItBegins(command.startsAt(), command.endsAt()));
        apply(new MeetingRescheduled(command.conferenceId(), command.meetingId(), command.startsAt(), command.endsAt(),
                (command.place() != null) ? command.place() : this.state.convened().place(), command.reason(),
                Notices.shortNotice(command.startsAt(), standing, clock, days)));
    }

    @CommandHandler
    void decide(CancelMeeting command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new ConvenerConvenes(actor, standing),
                new MeetingHasNotBegun(this.state, DECIDED_BY));
        apply(new MeetingCancelled(command.conferenceId(), command.meetingId(), command.reason()));
    }

    @CommandHandler
    void decide(ProposeAgendaItem command, Actor actor, Conferences conferences) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new MeetingHasNotBegun(this.state, DECIDED_BY));
        apply(new AgendaItemProposed(command.conferenceId(), command.meetingId(), command.itemId(), actor.unit(),
                command.title(), command.explanation()));
    }

    @CommandHandler
    void decide(AcceptAgendaItem command, Actor actor, Conferences conferences) {
        AgendaItem item = pending(command.conferenceId(), command.itemId(), actor, conferences);
        apply(new AgendaItemAccepted(command.conferenceId(), command.meetingId(), command.itemId(), item.unitCode(),
                item.title(), this.state.agendaSize() + 1));
    }

    @CommandHandler
    void decide(DeclineAgendaItem command, Actor actor, Conferences conferences) {
        AgendaItem item = pending(command.conferenceId(), command.itemId(), actor, conferences);
        apply(new AgendaItemDeclined(command.conferenceId(), command.meetingId(), command.itemId(), item.unitCode(),
                item.title(), command.reason()));
    }

    private AgendaItem pending(String conferenceId, String itemId, Actor actor, Conferences conferences) {
        AgendaItem item = this.state.agenda().get(itemId);
        if (item == null) {
            throw Refusal.unknown("agenda-item", itemId);
        }
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(conferenceId)), new OfficeActs(actor, DECIDED_BY),
                new MeetingHasNotBegun(this.state, DECIDED_BY), new AgendaItemIsPending(item));
        return item;
    }

    @CommandHandler
    void decide(ReplyToNotice command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Capacity capacity = "substitute".equals(command.reply()) ? Capacity.SUBSTITUTE : Capacity.MEMBER;
        Rule.verify(new ActorHoldsTheRole(actor, standing), new MeetingHasNotBegun(this.state, "attendance"),
                new UnitIsInvited(actor.unit(), this.state),
                new ReplySaysWhoOrWhy(command.reply(), command.attendee(), command.reason()),
                new MembersAttendAsMembers(actor.unit(), capacity, standing));
        apply(new MeetingNoticeReplied(command.conferenceId(), command.meetingId(), actor.unit(), command.reply(),
                command.attendee(), command.post(), command.reason()));
    }

    @CommandHandler
    void decide(ExcuseAbsence command, Actor actor, Conferences conferences) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, "attendance"), new MeetingIsNotOver(this.state, "attendance"),
                new UnitIsInvited(command.unitCode(), this.state));
        apply(new AbsenceExcused(command.conferenceId(), command.meetingId(), command.unitCode(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        this.id = event.meetingId();
        this.state = this.state.evolve(event);
    }

}
