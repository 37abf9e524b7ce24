package org.lianxi.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.lianxi.command.CommandService;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.relay.LogSeal;
import org.lianxi.command.relay.RelayWake;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.meeting.Capacity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command-service in this JVM, used from just below HTTP: a command with its
 * idempotency key goes in, its receipt comes out.
 */
final class CommandContext implements AutoCloseable {

    private static final String RESOLUTION = "resolution-1";

    private final ConfigurableApplicationContext context;

    private final Commands commands;

    private final CharterReading.Loaded loaded = SyntheticLog.charter();

    private final Charter charter = this.loaded.charter();

    private final Actor office = new Actor("office", this.charter.leadUnit(), "office-clerk");

    private final Prose prose = new Prose(4);

    private final String meetingId = "meeting-" + UUID.randomUUID();

    CommandContext(Engines engines) {
        SpringApplication application = CommandService.application();
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Foreign.to("command-service", Foreign.OF_COMMAND_SERVICE));
        this.context = application.run("--server.port=0", "--lianxi.postgres.url=" + engines.postgresUrl(),
                "--lianxi.kafka.bootstrap-servers=" + engines.kafkaServers(),
                "--lianxi.audit.directory=" + engines.auditDirectory());
        this.commands = this.context.getBean(Commands.class);
        found();
    }

    private void found() {
        String conference = conferenceId();
        Charter.Seat chair = this.charter.seats()
            .stream()
            .filter((seat) -> "convener".equals(seat.role()))
            .findFirst()
            .orElseThrow();
        Actor convener = new Actor("convener", (chair.unit() != null) ? chair.unit() : this.charter.leadUnit(),
                "convener");
        OffsetDateTime now = OffsetDateTime.now();
        send(new Actor("installation", null, "system"), new AdoptCharter(this.charter, this.loaded.sourceHash()));
        send(convener, new ConveneMeeting(conference, this.meetingId, "regular", "例会", now.plusDays(7),
                now.plusDays(7).plusHours(2), "会议室", List.of("工作进展"), List.of(), null, List.of(), null));
        send(this.office, new OpenMeeting(conference, this.meetingId, null, chair.id(), null));
        send(this.office,
                new RecordAttendance(conference, this.meetingId, null, this.charter.leadUnit(), Capacity.MEMBER, null));
        send(this.office,
                new RecordResolution(conference, this.meetingId, null, RESOLUTION, "重点行业专项治理", this.prose.summary(),
                        this.charter.leadUnit(), List.of(this.charter.units().getLast().code()),
                        LocalDate.now().plusMonths(6)));
    }

    String conferenceId() {
        return this.charter.identity().id();
    }

    /**
     * Where the service listens.
     */
    URI address() {
        return URI.create("http://127.0.0.1:" + this.context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    String assign() {
        String actionId = "action-" + UUID.randomUUID();
        send(this.office, new AssignAction(conferenceId(), actionId, "重点行业专项治理", this.prose.summary(),
                new ActionSource(ActionSource.RESOLUTION, this.meetingId, RESOLUTION), null, null, null, null));
        return actionId;
    }

    /**
     * Reports progress.
     * @return the position to wait for
     */
    String report(String actionId) {
        return send(this.office, new ReportProgress(conferenceId(), actionId, null, "report-" + UUID.randomUUID(), 40,
                this.prose.summary()));
    }

    private String send(Actor actor, ConferenceCommand command) {
        CommandRequest request = new CommandRequest(actor, UUID.randomUUID(), "*", new byte[32],
                "/api/conferences/" + conferenceId());
        Accepted accepted = this.commands.change(request, command).getBody();
        return accepted.position();
    }

    RelayWake relayWake() {
        return this.context.getBean(RelayWake.class);
    }

    /**
     * How far the relay has published.
     * @return the last index that the broker has acknowledged
     */
    long published() {
        return (Long) health("relayHealthIndicator", "published");
    }

    /**
     * Has the log signed from now on, or not, and waits until it is so.
     * @param signed whether to sign
     * @throws InterruptedException if interrupted
     */
    void sign(boolean signed) throws InterruptedException {
        LogSeal seal = this.context.getBean(LogSeal.class);
        if (signed) {
            seal.lead((Long) health("relayHealthIndicator", "assigned"));
            while (!health("relayHealthIndicator", "assigned").equals(health("signedLogHealthIndicator", "signed"))) {
                Thread.sleep(2);
            }
        }
        else {
            seal.resign();
            while (health("signedLogHealthIndicator", "unsigned") == null) {
                Thread.sleep(2);
            }
        }
    }

    private Object health(String indicator, String detail) {
        return this.context.getBean(indicator, HealthIndicator.class).health().getDetails().get(detail);
    }

    @Override
    public void close() {
        this.context.close();
    }

}
