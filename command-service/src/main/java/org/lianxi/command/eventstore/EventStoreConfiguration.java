package org.lianxi.command.eventstore;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.lianxi.command.action.ActionItem;
import org.lianxi.command.action.Assignments;
import org.lianxi.command.action.OpenActions;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.meeting.Meeting;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.Minutes;
import org.lianxi.command.minutes.MinutesNumbers;
import org.lianxi.command.minutes.MinutesText;
import org.lianxi.command.notice.Notice;
import org.lianxi.command.shared.ConferenceCommand;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon, wired by hand: aggregates are plain classes, no streaming processor reads the
 * event table, and nothing is stored under a Java class name.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final List<Class<?>> AGGREGATES = List.of(Conference.class, Meeting.class, Minutes.class,
            ActionItem.class, Notice.class);

    @Bean
    Clock clock(@Value("${lianxi.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean(destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(DataSource dataSource, TransactionManager transactions, Clock clock,
            MinutesText minutesText) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer.configureTransactionManager((c) -> transactions)
            .configureSerializer((c) -> Jackson3Serializer.builder().build())
            .configureMessageSerializer((c) -> Jackson3Serializer.builder().build())
            .configureEventSerializer((c) -> new WireNameSerializer())
            .configureCorrelationDataProviders(
                    (c) -> List.of(new SimpleCorrelationDataProvider("account", "unit", "role", "commandId")))
            .configureEmbeddedEventStore((c) -> engine(dataSource, transactions))
            .registerComponent(PersistenceExceptionResolver.class, (c) -> new DuplicateKeys())
            .registerComponent(Clock.class, (c) -> clock)
            .registerComponent(MinutesText.class, (c) -> minutesText)
            .registerComponent(Readers.class, (c) -> new Readers(c.eventStore()))
            .registerComponent(Conferences.class, (c) -> c.getComponent(Readers.class))
            .registerComponent(Meetings.class, (c) -> c.getComponent(Readers.class))
            .registerComponent(Assignments.class, (c) -> new RecordedAssignments(JdbcClient.create(dataSource)))
            .registerComponent(OpenActions.class, (c) -> new RecordedActions(JdbcClient.create(dataSource)))
            .registerComponent(MinutesNumbers.class, (c) -> numbers(c.repository(Conference.class)));
        AGGREGATES.forEach((aggregate) -> register(configurer, aggregate));
        org.axonframework.config.Configuration configuration = configurer.buildConfiguration();
        configuration.start();
        return configuration;
    }

    @Bean
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        return axon.commandBus();
    }

    @Bean
    EventStore eventStore(org.axonframework.config.Configuration axon) {
        return axon.eventStore();
    }

    @Bean
    Conferences conferences(org.axonframework.config.Configuration axon) {
        return axon.getComponent(Conferences.class);
    }

    private static JdbcEventStorageEngine engine(DataSource dataSource, TransactionManager transactions) {
        WireNameSerializer serializer = new WireNameSerializer();
        return JdbcEventStorageEngine.builder()
            .connectionProvider(
                    new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource)))
            .transactionManager(transactions)
            .persistenceExceptionResolver(new DuplicateKeys())
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .schema(EventTable.schema())
            .appendEvents(EventTable::append)
            .batchSize(1_000)
            .build();
    }

    private static <A> void register(Configurer configurer, Class<A> aggregate) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
            .configureCache((c) -> new AggregateCache())
            .configureCommandTargetResolver((c) -> (message) -> {
                ConferenceCommand command = (ConferenceCommand) message.getPayload();
                return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
            }));
    }

    /**
     * The number is taken from the conference's own stream in the same unit of work, so
     * two issues at once cannot get the same one: the second to commit meets a taken
     * sequence number and is decided again.
     */
    private static MinutesNumbers numbers(Repository<Conference> conferences) {
        return (conferenceId, minutesId, year) -> conferences.load(Conference.idOf(conferenceId))
            .invoke((conference) -> conference.assignMinutesNumber(minutesId, year));
    }

}
