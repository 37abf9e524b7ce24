package org.lianxi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.lianxi.command.CommandService;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.RefusedException;
import org.lianxi.contract.conference.Charter;
import org.lianxi.scenarios.course.Course;
import org.lianxi.scenarios.course.Extent;
import org.lianxi.scenarios.course.Step;
import org.lianxi.scenarios.history.Mould;
import org.lianxi.scenarios.history.StoredFact;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays courses on the command-service, by the rules, in a database that is for this
 * alone, and takes the mould of what was recorded.
 */
final class Rehearsal implements AutoCloseable {

    static final String NO_KAFKA = "127.0.0.1:1";

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final StandingClock clock = new StandingClock(ZoneId.of("Asia/Shanghai"));

    private final ConfigurableApplicationContext context;

    private final Commands commands;

    private final List<DomainEventMessage<?>> happened = new ArrayList<>();

    private int conferences;

    Rehearsal(String postgresUrl) {
        SpringApplication application = CommandService.application();
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Foreign.to("command-service", Foreign.OF_COMMAND_SERVICE));
        application.addInitializers((context) -> ((GenericApplicationContext) context).registerBean("rehearsalClock",
                Clock.class, () -> this.clock, (bean) -> bean.setPrimary(true)));
        this.context = application.run("--server.port=0", "--lianxi.postgres.url=" + postgresUrl,
                "--lianxi.kafka.bootstrap-servers=" + NO_KAFKA, "--logging.level.org.apache.kafka=error");
        this.commands = this.context.getBean(Commands.class);
        this.context.getBean(EventStore.class)
            .subscribe((events) -> events.forEach((event) -> this.happened.add((DomainEventMessage<?>) event)));
    }

    /**
     * Plays a course.
     * @param months how many months
     * @param actionsOfAMeeting how many actions come out of each meeting
     * @param seed what chance comes from
     * @return the mould of what was recorded
     */
    Mould play(int months, int actionsOfAMeeting, long seed) {
        Charter charter = named(SyntheticLog.charter().charter(), ++this.conferences);
        Courier courier = new Courier(charter.identity().id(), this.context.getBean(Conferences.class), this.clock,
                this::send);
        Course course = new Course(charter, new Extent(BEGIN, months, actionsOfAMeeting), seed);
        long[] recorded = { 0 };
        while (course.hasNext()) {
            Step step = course.next();
            this.clock.set(step.at());
            recorded[0] += requireAsWritten(step, step.command(() -> recorded[0]));
            recorded[0] += told(courier);
        }
        return Mould.of(recorded(charter.identity().id()));
    }

    private static Charter named(Charter charter, int number) {
        Charter.Identity was = charter.identity();
        Charter.Identity identity = new Charter.Identity(was.id() + "-" + number, was.name(), was.shortName(),
                was.level(), was.topic());
        return new Charter(charter.schema(), identity, charter.source(), charter.leadUnit(), charter.clauses(),
                charter.responsibilities(), charter.units(), charter.lists(), charter.seats(), charter.holders(),
                charter.duties(), charter.rules(), charter.caseKinds(), charter.flows(), charter.clocks(),
                charter.texts());
    }

    /**
     * Takes a step, and verifies that it is accepted or refused as the course says.
     * @return how many events came of it
     */
    private int requireAsWritten(Step step, ConferenceCommand command) {
        this.happened.clear();
        String refusal = null;
        try {
            send(step.actor(), step.key(), command);
        }
        catch (RefusedException ex) {
            this.happened.clear();
            refusal = JsonMapper.shared().readTree(ex.problem()).path("code").asString();
        }
        if (!Objects.equals(refusal, step.refusal())) {
            throw new IllegalStateException(
                    "%s %s: refused with %s, not %s".formatted(step.at(), command, refusal, step.refusal()));
        }
        return this.happened.size();
    }

    private int told(Courier courier) {
        List<DomainEventMessage<?>> news = List.copyOf(this.happened);
        this.happened.clear();
        news.forEach(courier::tell);
        return this.happened.size();
    }

    private void send(Actor actor, ConferenceCommand command) {
        send(actor, UUID.randomUUID(), command);
    }

    private void send(Actor actor, UUID key, ConferenceCommand command) {
        this.commands.change(new CommandRequest(actor, key, "*", key.toString().getBytes(StandardCharsets.UTF_8), "/"),
                command);
    }

    private List<StoredFact> recorded(String conferenceId) {
        return this.context.getBean(JdbcTemplate.class)
            .query("""
                    select event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                           payload_revision, payload, meta_data, conference_id
                    from event where conference_id = ? order by tx, global_index""",
                    (row, number) -> EventRow.read(row, number + 1), conferenceId);
    }

    @Override
    public void close() {
        this.context.close();
    }

}
