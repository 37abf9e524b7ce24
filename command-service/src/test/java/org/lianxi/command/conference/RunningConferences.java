package org.lianxi.command.conference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.ActionState;
import org.lianxi.command.action.Actions;
import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.command.shared.http.RefusalWording;
import org.lianxi.command.subject.Subjects;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Conferences side by side in one memory, for tests that go through several commands.
 * Every conference has one meeting with one resolution.
 */
public final class RunningConferences {

    public static final String MEETING = Licheng.MEETING;

    public static final String RESOLUTION = Licheng.RESOLUTION.resolutionId();

    private final Configuration axon;

    private final CommandGateway gateway;

    private Collection<ActionState> actions = List.of();

    public RunningConferences() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer((c) -> Jackson3Serializer.builder().build())
            .configureMessageSerializer((c) -> Jackson3Serializer.builder().build())
            .configureEventSerializer((c) -> Jackson3Serializer.builder().build())
            .configureEmbeddedEventStore((c) -> new InMemoryEventStorageEngine())
            .registerComponent(Clock.class, (c) -> Licheng.CLOCK)
            .registerComponent(Subjects.class, (c) -> Licheng.SUBJECTS)
            .registerComponent(Meetings.class, (c) -> RunningConferences::meeting)
            .registerComponent(Actions.class, (c) -> (conference) -> this.actions)
            .registerComponent(Things.class,
                    (c) -> (conference, id) -> c.eventStore().lastSequenceNumberFor(id).isPresent())
            .configureAggregate(AggregateConfigurer.defaultConfiguration(Conference.class)
                .configureCommandTargetResolver((c) -> (message) -> {
                    ConferenceCommand command = (ConferenceCommand) message.getPayload();
                    return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
                }));
        this.axon = configurer.start();
        this.gateway = this.axon.commandGateway();
    }

    private static MeetingState meeting(String conferenceId, String meetingId) {
        if (!MEETING.equals(meetingId)) {
            throw Refusal.unknown("meeting", meetingId);
        }
        MeetingConvened convened = Licheng.convened();
        ResolutionRecorded agreed = Licheng.RESOLUTION;
        return MeetingState.NONE.evolve(convened).evolve(agreed);
    }

    void actions(Collection<ActionState> open) {
        this.actions = open;
    }

    /**
     * Adopts a charter.
     * @return its conference's id
     */
    public String adopt(Charter charter) {
        send(new AdoptCharter(charter, "sha-256:0"), Licheng.system());
        return charter.identity().id();
    }

    void send(ConferenceCommand command, Actor actor) {
        this.gateway.sendAndWait(new GenericCommandMessage<>(command, actor.toMetaData()));
    }

    /**
     * Sends a command that may be refused.
     * @return the code of the refusal, or empty when it was granted
     */
    Optional<String> attempt(ConferenceCommand command, Actor actor) {
        try {
            send(command, actor);
            return Optional.empty();
        }
        catch (Refusal ex) {
            if (Licheng.ID.equals(command.conferenceId())) {
                RefusalWording.check(ex, standing(Licheng.ID));
            }
            return Optional.of(ex.code());
        }
    }

    List<ConferenceEvent> events(String conferenceId) {
        return this.axon.eventStore()
            .readEvents(Conference.idOf(conferenceId))
            .asStream()
            .map((event) -> (ConferenceEvent) event.getPayload())
            .toList();
    }

    public Standing standing(String conferenceId) {
        return events(conferenceId).stream().reduce(Standing.NONE, Standing::evolve, (a, b) -> b);
    }

    /**
     * A charter of the charters directory.
     */
    public static Charter charter(String name) {
        try (InputStream file = RunningConferences.class.getResourceAsStream("/charters/" + name + ".yaml")) {
            CharterReading reading = CharterFile.read(name + ".yaml", file.readAllBytes());
            assertThat(reading).as(reading.toString()).isInstanceOf(CharterReading.Loaded.class);
            return ((CharterReading.Loaded) reading).charter();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The same charter for a conference of another id.
     */
    public static Charter under(String id, Charter charter) {
        Charter.Identity of = charter.identity();
        return with(charter, new Charter.Identity(id, of.name(), of.shortName(), of.level(), of.topic()),
                charter.source());
    }

    static Charter with(Charter charter, Charter.Identity identity, Charter.Source source) {
        return new Charter(charter.schema(), identity, source, charter.leadUnit(), charter.clauses(),
                charter.responsibilities(), charter.units(), charter.lists(), charter.seats(), charter.holders(),
                charter.duties(), charter.rules(), charter.caseKinds(), charter.flows(), charter.clocks(),
                charter.texts());
    }

}
