package org.lianxi.command.knobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.ActionItem;
import org.lianxi.command.action.Actions;
import org.lianxi.command.action.Assignments;
import org.lianxi.command.action.Reports;
import org.lianxi.command.bulletin.Bulletin;
import org.lianxi.command.bulletin.Bulletins;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.DocumentNumbers;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.information.InformationItem;
import org.lianxi.command.issue.Issue;
import org.lianxi.command.meeting.Meeting;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.Minutes;
import org.lianxi.command.minutes.MinutesNumbers;
import org.lianxi.command.minutes.MinutesText;
import org.lianxi.command.minutes.RecordedWords;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.command.subject.Subject;
import org.lianxi.command.subject.Subjects;
import org.lianxi.command.superior.Assignment;
import org.lianxi.command.superior.Guidance;
import org.lianxi.command.superior.Opinion;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.meeting.MeetingEvent;

/**
 * One conference under one charter, with all its aggregates and the ports between them in
 * memory. What is tried answers with the events that it made, or with the code of the
 * refusal.
 */
final class Course {

    private static final List<Class<?>> AGGREGATES = List.of(Conference.class, Meeting.class, Minutes.class,
            ActionItem.class, Bulletin.class, InformationItem.class, Issue.class, Assignment.class, Guidance.class,
            Opinion.class, Subject.class);

    private final String id;

    private final Configuration axon;

    private final CommandGateway gateway;

    private Instant now = Licheng.CLOCK.instant();

    Course(Charter charter) {
        this.id = charter.identity().id();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore((c) -> new InMemoryEventStorageEngine())
            .registerComponent(Clock.class, (c) -> new Now())
            .registerComponent(WorkingDays.class, (c) -> Licheng.WORKING_DAYS)
            .registerComponent(Conferences.class, (c) -> (conference) -> standing())
            .registerComponent(Meetings.class, (c) -> (conference, meeting) -> meeting(meeting))
            .registerComponent(Actions.class, (c) -> (conference) -> List.of())
            .registerComponent(Bulletins.class, (c) -> (conference) -> List.of())
            .registerComponent(Assignments.class, (c) -> (conference, assignment) -> {
                throw Refusal.unknown("assignment", assignment);
            })
            .registerComponent(CaseFiles.class, (c) -> (conference, one) -> {
                throw Refusal.unknown("case", one);
            })
            .registerComponent(Things.class, (c) -> (conference, thing) -> history(thing).findAny().isPresent())
            .registerComponent(Subjects.class, (c) -> Licheng.SUBJECTS)
            .registerComponent(Reports.class, (c) -> (conference, reports) -> List.of())
            .registerComponent(MinutesText.class, (c) -> RecordedWords.words())
            .registerComponent(MinutesNumbers.class,
                    (c) -> (conference, minutes, year) -> numbering(c, conference,
                            (aggregate) -> aggregate.assignMinutesNumber(minutes, year)))
            .registerComponent(DocumentNumbers.class, (c) -> (conference, kind, document, year, pattern) -> numbering(c,
                    conference, (aggregate) -> aggregate.assignDocumentNumber(kind, document, year, pattern)));
        for (Class<?> aggregate : AGGREGATES) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver((c) -> (message) -> {
                    ConferenceCommand command = (ConferenceCommand) message.getPayload();
                    return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
                }));
        }
        this.axon = configurer.start();
        this.gateway = this.axon.commandGateway();
        send(new AdoptCharter(charter, "sha-256:0"), Licheng.system());
    }

    private static String numbering(Configuration axon, String conference,
            java.util.function.Function<Conference, String> number) {
        Repository<Conference> conferences = axon.repository(Conference.class);
        return conferences.load(Conference.idOf(conference)).invoke(number);
    }

    String id() {
        return this.id;
    }

    void pass(Duration time) {
        this.now = this.now.plus(time);
    }

    Standing standing() {
        return history(Conference.idOf(this.id)).map(ConferenceEvent.class::cast)
            .reduce(Standing.NONE, Standing::evolve, (a, b) -> b);
    }

    private MeetingState meeting(String meetingId) {
        MeetingState meeting = history(meetingId).map(MeetingEvent.class::cast)
            .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
        if (meeting.conferenceId() == null) {
            throw Refusal.unknown("meeting", meetingId);
        }
        return meeting;
    }

    private Stream<Object> history(String aggregate) {
        return this.axon.eventStore().readEvents(aggregate).asStream().map((event) -> event.getPayload());
    }

    /**
     * The last event of a kind that something made.
     */
    <E extends RecordedFact> E last(String aggregate, Class<E> type) {
        return find(aggregate, type).orElseThrow();
    }

    <E extends RecordedFact> Optional<E> find(String aggregate, Class<E> type) {
        return history(aggregate).filter(type::isInstance).map(type::cast).reduce((a, b) -> b);
    }

    /**
     * Does something that has to succeed.
     */
    void send(ConferenceCommand command, Actor actor) {
        this.gateway.sendAndWait(new GenericCommandMessage<>(command, actor.toMetaData()));
    }

    /**
     * Tries something.
     * @return the simple name of the last event of its aggregate, or the refusal's code
     */
    String attempt(ConferenceCommand command, Actor actor) {
        try {
            send(command, actor);
            Optional<Object> last = history(command.targetId()).reduce((a, b) -> b);
            return last.orElseThrow().getClass().getSimpleName();
        }
        catch (Refusal ex) {
            return ex.code();
        }
    }

    private final class Now extends Clock {

        @Override
        public ZoneId getZone() {
            return Licheng.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(Course.this.now, zone);
        }

        @Override
        public Instant instant() {
            return Course.this.now;
        }

    }

}
