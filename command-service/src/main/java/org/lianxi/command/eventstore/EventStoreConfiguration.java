package org.lianxi.command.eventstore;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.action.ActionItem;
import org.lianxi.command.action.Actions;
import org.lianxi.command.action.Assignments;
import org.lianxi.command.action.Reports;
import org.lianxi.command.bulletin.Bulletin;
import org.lianxi.command.bulletin.Bulletins;
import org.lianxi.command.casework.Case;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.casework.Cases;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.ConferenceHistory;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.DocumentNumbers;
import org.lianxi.command.duty.DutyReport;
import org.lianxi.command.history.HistoryAccess;
import org.lianxi.command.information.InformationItem;
import org.lianxi.command.issue.Issue;
import org.lianxi.command.meeting.Meeting;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.Minutes;
import org.lianxi.command.minutes.MinutesNumbers;
import org.lianxi.command.minutes.MinutesText;
import org.lianxi.command.notice.Notice;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Things;
import org.lianxi.command.subject.Subject;
import org.lianxi.command.subject.Subjects;
import org.lianxi.command.superior.Assignment;
import org.lianxi.command.superior.Guidance;
import org.lianxi.command.superior.HigherDecision;
import org.lianxi.command.superior.Opinion;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon, wired by hand: aggregates are plain classes, no streaming processor reads the
 * event table, and nothing is stored under a Java class name.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final List<Class<?>> AGGREGATES = List.of(Conference.class, Meeting.class, Minutes.class,
            ActionItem.class, Notice.class, Bulletin.class, InformationItem.class, Issue.class, HigherDecision.class,
            Assignment.class, Opinion.class, Guidance.class, DutyReport.class, HistoryAccess.class, Subject.class,
            Case.class);

    /**
     * How many aggregates stay in memory; many of those that are small.
     */
    private static final Map<Class<?>, Integer> KEPT = Map.of(ActionItem.class, 20_000, Notice.class, 20_000);

    private static final int KEPT_OF_OTHERS = 2_000;

    /**
     * Transactions written at once. One lets those who come meanwhile gather; more would
     * make batches smaller.
     */
    private static final int LANES = 1;

    private static final int PAGE = 1_000;

    @Bean
    Clock clock(@Value("${lianxi.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    WorkingDays workingDays(@Value("${lianxi.calendar.directory}") String directory) {
        return WorkingDays.from(directory);
    }

    @Bean(destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(DataSource dataSource, Clock clock, WorkingDays workingDays,
            MinutesText minutesText, Subjects subjects) {
        WireNameSerializer serializer = new WireNameSerializer();
        AtomicReference<GroupCommit> commits = new AtomicReference<>();
        EventEngine engine = engine(dataSource, serializer, clock, (write) -> commits.get().commit(write));
        Readers readers = new Readers(engine, dataSource, serializer);
        commits.set(new GroupCommit(new WriteStore(dataSource, readers), LANES));
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer.configureSerializer((c) -> Jackson3Serializer.builder().build())
            .configureMessageSerializer((c) -> Jackson3Serializer.builder().build())
            .configureEventSerializer((c) -> serializer)
            .configureCorrelationDataProviders(
                    (c) -> List.of(new SimpleCorrelationDataProvider("account", "unit", "role", "commandId")))
            .configureEmbeddedEventStore((c) -> engine)
            .registerComponent(Clock.class, (c) -> clock)
            .registerComponent(WorkingDays.class, (c) -> workingDays)
            .registerComponent(MinutesText.class, (c) -> minutesText)
            .registerComponent(Subjects.class, (c) -> subjects)
            .registerComponent(Conferences.class, (c) -> readers)
            .registerComponent(ConferenceHistory.class, (c) -> new PastStandings(engine, dataSource))
            .registerComponent(Meetings.class, (c) -> readers)
            .registerComponent(Actions.class, (c) -> readers)
            .registerComponent(Assignments.class, (c) -> readers)
            .registerComponent(Reports.class, (c) -> readers)
            .registerComponent(Bulletins.class, (c) -> readers::bulletins)
            .registerComponent(Cases.class, (c) -> readers::cases)
            .registerComponent(CaseFiles.class, (c) -> readers)
            .registerComponent(Grounds.class, (c) -> new Grounds(dataSource, readers))
            .registerComponent(Things.class, (c) -> readers)
            .registerComponent(MinutesNumbers.class, (c) -> numbers(c.repository(Conference.class)))
            .registerComponent(DocumentNumbers.class, (c) -> documentNumbers(c.repository(Conference.class)));
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

    @Bean
    Grounds grounds(org.axonframework.config.Configuration axon) {
        return axon.getComponent(Grounds.class);
    }

    private static EventEngine engine(DataSource dataSource, Serializer serializer, Clock clock,
            Consumer<Write> commit) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
            .connectionProvider(dataSource::getConnection)
            .transactionManager(NoTransactionManager.instance())
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .schema(EventTable.schema());
        builder.batchSize(PAGE);
        return new EventEngine(builder, clock, commit);
    }

    private static <A> void register(Configurer configurer, Class<A> aggregate) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
            .configureCache((c) -> new AggregateCache(KEPT.getOrDefault(aggregate, KEPT_OF_OTHERS)))
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

    private static DocumentNumbers documentNumbers(Repository<Conference> conferences) {
        return (conferenceId, kind, documentId, year, pattern) -> conferences.load(Conference.idOf(conferenceId))
            .invoke((conference) -> conference.assignDocumentNumber(kind, documentId, year, pattern));
    }

}
