package org.lianxi.command.eventstore;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.lianxi.command.action.ActionState;
import org.lianxi.command.action.Actions;
import org.lianxi.command.action.Assignments;
import org.lianxi.command.action.HigherAssignment;
import org.lianxi.command.action.Reports;
import org.lianxi.command.bulletin.BulletinState;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.casework.CaseState;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.command.superior.AssignmentState;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentEvent;

/**
 * Lets rules see other aggregates as the event store has them. Whatever they see is noted
 * as grounds of the command, and compared before its commit.
 */
final class Readers implements Conferences, Meetings, Assignments, Actions, Reports, Things, CaseFiles {

    private final Streams<Standing, ConferenceEvent> conferences;

    private final Streams<MeetingState, MeetingEvent> meetings;

    private final Streams<AssignmentState, AssignmentEvent> assignments;

    private final EventStorageEngine events;

    private final Kinds<ActionState, ActionEvent> actions;

    private final Kinds<BulletinState, BulletinEvent> bulletins;

    private final Kinds<CaseState, CaseEvent> cases;

    private final Streams<CaseState, CaseEvent> files;

    Readers(EventStorageEngine events, DataSource dataSource, Serializer serializer) {
        this.events = events;
        this.conferences = new Streams<>(events, Standing.NONE, "Conference", ConferenceEvent.class, Standing::evolve);
        this.meetings = new Streams<>(events, MeetingState.NONE, "Meeting", MeetingEvent.class, MeetingState::evolve);
        this.assignments = new Streams<>(events, AssignmentState.NONE, "Assignment", AssignmentEvent.class,
                AssignmentState::evolve);
        this.actions = new Kinds<>(dataSource, serializer, ActionState.NONE, "ActionItem", ActionEvent.class,
                ActionState::evolve);
        this.bulletins = new Kinds<>(dataSource, serializer, BulletinState.NONE, "Bulletin", BulletinEvent.class,
                BulletinState::evolve);
        this.cases = new Kinds<>(dataSource, serializer, CaseState.NONE, "Case", CaseEvent.class, CaseState::evolve);
        this.files = new Streams<>(events, CaseState.NONE, "Case", CaseEvent.class, CaseState::evolve);
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
    public HigherAssignment assignment(String conferenceId, String assignmentId) {
        AssignmentState assignment = assignmentId.startsWith("assignment-") ? this.assignments.read(assignmentId)
                : AssignmentState.NONE;
        if (!conferenceId.equals(assignment.conferenceId())) {
            throw Refusal.unknown("assignment", assignmentId);
        }
        AssignmentAccepted accepted = assignment.accepted();
        return new HigherAssignment(assignmentId, accepted.leadUnit(), accepted.dueOn(), accepted.acceptedOn(),
                !assignment.closed());
    }

    /**
     * What exists goes on existing, so nothing is noted for the commit.
     */
    @Override
    public boolean exist(String conferenceId, String id) {
        DomainEventStream stream = this.events.readEvents(id, 0);
        return stream.hasNext() && conferenceId.equals(((RecordedFact) stream.peek().getPayload()).conferenceId());
    }

    @Override
    public Collection<ActionState> in(String conferenceId) {
        return this.actions.in(conferenceId);
    }

    @Override
    public CaseState file(String conferenceId, String caseId) {
        CaseState file = caseId.startsWith("case-") ? this.files.read(caseId) : CaseState.NONE;
        if (!conferenceId.equals(file.conferenceId())) {
            throw Refusal.unknown("case", caseId);
        }
        return file;
    }

    /**
     * The bulletins of a conference.
     */
    Collection<BulletinState> bulletins(String conferenceId) {
        return this.bulletins.in(conferenceId);
    }

    /**
     * The cases of a conference.
     */
    Collection<CaseState> cases(String conferenceId) {
        return this.cases.in(conferenceId);
    }

    @Override
    public List<String> unknown(String conferenceId, Collection<String> reportIds) {
        if (reportIds.isEmpty()) {
            return List.of();
        }
        Set<String> given = this.actions.lasting(conferenceId)
            .stream()
            .flatMap((action) -> action.reports().stream())
            .collect(Collectors.toSet());
        return reportIds.stream().filter((id) -> !given.contains(id)).distinct().toList();
    }

    /**
     * Takes in what this instance has just committed.
     */
    void committed(Iterable<StoredEvent> events) {
        events.forEach((event) -> {
            this.conferences.committed(event.message());
            this.meetings.committed(event.message());
            this.assignments.committed(event.message());
            this.files.committed(event.message());
        });
    }

    /**
     * Aggregates have gone on elsewhere.
     */
    void suspect(Iterable<String> aggregateIds) {
        aggregateIds.forEach((id) -> {
            this.conferences.suspect(id);
            this.meetings.suspect(id);
            this.assignments.suspect(id);
            this.files.suspect(id);
        });
    }

}
