package org.lianxi.command.eventstore;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.meeting.MeetingEvent;

/**
 * Lets rules see conferences, meetings and more as the event store has them.
 */
final class Readers implements Conferences, Meetings, Things {

    private final Streams<Standing, ConferenceEvent> conferences;

    private final Streams<MeetingState, MeetingEvent> meetings;

    private final EventStore events;

    Readers(EventStore events) {
        this.events = events;
        this.conferences = new Streams<>(events, Standing.NONE, ConferenceEvent.class, Standing::evolve);
        this.meetings = new Streams<>(events, MeetingState.NONE, MeetingEvent.class, MeetingState::evolve);
    }

    @Override
    public Standing standing(String conferenceId) {
        Standing standing = this.conferences.read(Conference.idOf(conferenceId));
        if (standing.charter() == null) {
            throw Refusal.unknown("conference", conferenceId);
        }
        return standing;
    }

    @Override
    public MeetingState meeting(String conferenceId, String meetingId) {
        // The id carries its type; another aggregate's stream must not be read as a
        // meeting's.
        MeetingState meeting = meetingId.startsWith("meeting-") ? this.meetings.read(meetingId) : MeetingState.NONE;
        if (!conferenceId.equals(meeting.conferenceId())) {
            throw Refusal.unknown("meeting", meetingId);
        }
        return meeting;
    }

    @Override
    public boolean exist(String conferenceId, String id) {
        DomainEventStream stream = this.events.readEvents(id);
        return stream.hasNext() && conferenceId.equals(((RecordedFact) stream.peek().getPayload()).conferenceId());
    }

}
