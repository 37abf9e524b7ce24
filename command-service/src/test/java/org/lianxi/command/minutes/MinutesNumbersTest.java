package org.lianxi.command.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesSigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("INV-17 发文字号每年从一号起，逐号递增，一份纪要一个号")
class MinutesNumbersTest {

    private final AtomicReference<LocalDate> today = new AtomicReference<>(Licheng.TODAY);

    private final Configuration axon = axon();

    @Test
    @DisplayName("两份纪要先后印发得一号、二号，次年又从一号起；重复印发不占号")
    void numbersIncreaseWithinTheYear() {
        send(Licheng.adoption(), Licheng.system());
        issue("minutes-a");
        issue("minutes-b");
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> send(new IssueMinutes(Licheng.ID, "minutes-b", null, List.of()), Licheng.office()));
        this.today.set(Licheng.TODAY.plusYears(1));
        issue("minutes-c");
        assertThat(events(Conference.idOf(Licheng.ID)).filter(MinutesNumberAssigned.class::isInstance)
            .map((event) -> ((MinutesNumberAssigned) event).documentNumber()))
            .containsExactly("鲤职联纪〔2026〕1号", "鲤职联纪〔2026〕2号", "鲤职联纪〔2027〕1号");
        assertThat(Stream.of("minutes-a", "minutes-b", "minutes-c")
            .flatMap(this::events)
            .filter(MinutesIssued.class::isInstance)
            .map((event) -> ((MinutesIssued) event).documentNumber()))
            .containsExactly("鲤职联纪〔2026〕1号", "鲤职联纪〔2026〕2号", "鲤职联纪〔2027〕1号");
    }

    private void issue(String minutes) {
        List<MinutesEvent> before = List.of(
                new MinutesDrafted(Licheng.ID, minutes, Licheng.MEETING, 1, "纪要", "文本", "sha-256:1", List.of(),
                        Licheng.NINE),
                new MinutesSigned(Licheng.ID, minutes, 1, "sha-256:1", "convener", Licheng.TODAY));
        for (int i = 0; i < before.size(); i++) {
            this.axon.eventStore()
                .publish(new GenericDomainEventMessage<>(Minutes.class.getSimpleName(), minutes, i, before.get(i)));
        }
        send(new IssueMinutes(Licheng.ID, minutes, null, List.of()), Licheng.office());
    }

    private void send(ConferenceCommand command, Actor actor) {
        this.axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, actor.toMetaData()));
    }

    private Stream<Object> events(String aggregate) {
        return this.axon.eventStore().readEvents(aggregate).asStream().map((event) -> event.getPayload());
    }

    private Configuration axon() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore((c) -> new InMemoryEventStorageEngine())
            .registerComponent(Clock.class, (c) -> new Today())
            .registerComponent(Conferences.class,
                    (c) -> (id) -> Licheng.standingWith("minutes.consent.required", "none"))
            .registerComponent(Meetings.class,
                    (c) -> (conference, id) -> Stream
                        .<MeetingEvent>of(Licheng.convened(), Licheng.opened(), Licheng.closed())
                        .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b))
            .registerComponent(Things.class, (c) -> (conference, id) -> false)
            .registerComponent(MinutesText.class,
                    (c) -> new MinutesConfiguration().minutesText(Licheng.CLOCK.getZone()))
            .registerComponent(MinutesNumbers.class,
                    (c) -> (conference, minutes, year) -> c.repository(Conference.class)
                        .load(Conference.idOf(conference))
                        .invoke((aggregate) -> aggregate.assignMinutesNumber(minutes, year)));
        for (Class<?> aggregate : List.of(Conference.class, Minutes.class)) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver((c) -> (message) -> {
                    ConferenceCommand command = (ConferenceCommand) message.getPayload();
                    return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
                }));
        }
        Configuration configuration = configurer.buildConfiguration();
        configuration.start();
        return configuration;
    }

    private final class Today extends Clock {

        @Override
        public ZoneId getZone() {
            return Licheng.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the conference's zone is fixed");
        }

        @Override
        public Instant instant() {
            return MinutesNumbersTest.this.today.get().atTime(9, 0).atZone(getZone()).toInstant();
        }

    }

}
