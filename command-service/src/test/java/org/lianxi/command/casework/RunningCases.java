package org.lianxi.command.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.casework.CaseEvent;

/**
 * Cases of the conferences of all charters in one memory, on a day that tests move. Every
 * conference has meetings that are in session, whatever they are called.
 */
final class RunningCases {

    private static final ZoneId ZONE = Licheng.CLOCK.getZone();

    private final AtomicReference<LocalDate> today = new AtomicReference<>(Licheng.TODAY);

    private final Configuration axon;

    RunningCases() {
        Map<String, Standing> standings = CaseOfACharter.ALL.stream()
            .collect(Collectors.toMap(CaseOfACharter::conferenceId, CaseOfACharter::standing, (one, same) -> one));
        this.axon = DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer((c) -> Jackson3Serializer.builder().build())
            .configureMessageSerializer((c) -> Jackson3Serializer.builder().build())
            .configureEventSerializer((c) -> Jackson3Serializer.builder().build())
            .configureEmbeddedEventStore((c) -> new InMemoryEventStorageEngine())
            .registerComponent(Clock.class, (c) -> new DayClock(this.today))
            .registerComponent(Conferences.class, (c) -> standings::get)
            .registerComponent(Cases.class, (c) -> (conference) -> List.of())
            .registerComponent(Things.class, (c) -> (conference, id) -> true)
            .registerComponent(WorkingDays.class, (c) -> Licheng.WORKING_DAYS)
            .registerComponent(Meetings.class,
                    (c) -> (conference, id) -> Stream.of(Licheng.convened(), Licheng.opened())
                        .reduce(MeetingState.NONE, MeetingState::evolve, (one, same) -> same))
            .configureAggregate(AggregateConfigurer.defaultConfiguration(Case.class)
                .configureCommandTargetResolver((c) -> (message) -> {
                    ConferenceCommand command = (ConferenceCommand) message.getPayload();
                    return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
                }))
            .start();
    }

    void on(LocalDate day) {
        this.today.set(day);
    }

    LocalDate today() {
        return this.today.get();
    }

    /**
     * Sends a command.
     * @return the code of the refusal, or empty when it was granted
     */
    Optional<String> attempt(ConferenceCommand command, Actor actor) {
        return attempt(command, actor, Refusal::code);
    }

    <T> Optional<T> attempt(ConferenceCommand command, Actor actor, Function<Refusal, T> refused) {
        try {
            this.axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, actor.toMetaData()));
            return Optional.empty();
        }
        catch (Refusal ex) {
            return Optional.of(refused.apply(ex));
        }
    }

    List<CaseEvent> events(String caseId) {
        return this.axon.eventStore()
            .readEvents(caseId)
            .asStream()
            .map((event) -> (CaseEvent) event.getPayload())
            .toList();
    }

    /**
     * Nine in the morning of the day that it is.
     */
    static final class DayClock extends Clock {

        private final AtomicReference<LocalDate> day;

        DayClock(AtomicReference<LocalDate> day) {
            this.day = day;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return this.day.get().atTime(9, 0).atZone(ZONE).toInstant();
        }

    }

}
