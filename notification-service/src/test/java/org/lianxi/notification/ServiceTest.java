package org.lianxi.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.robot.FakeRobots;
import org.lianxi.notification.checkpoint.LogCheckpoints;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.transport.CheckpointPosition;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SignedCheckpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The service on a real PostgreSQL, a real mail server and a fake command-service,
 * started once for all tests. Its rounds of work are turned by hand.
 */
public abstract class ServiceTest {

    protected static final TestClock clock = new TestClock();

    protected static final FakeCommandService commandService = new FakeCommandService();

    protected static final FakeQueryService queryService = new FakeQueryService();

    protected static final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    protected static final FakeRobots robots = new FakeRobots(clock);

    protected static final EmbeddedPostgres postgres;

    protected static final ConfigurableApplicationContext service;

    private static final HttpClient http = HttpClient.newHttpClient();

    static {
        try {
            postgres = EmbeddedPostgres.start();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        mailServer.start();
        List<String> args = new ArrayList<>(List.of(
                "--lianxi.postgres.url=" + postgres.getJdbcUrl("postgres", "postgres"), "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailServer.getSmtp().getPort(),
                "--lianxi.command-service.url=" + commandService.url(),
                "--lianxi.query-service.url=" + queryService.url(), "--lianxi.notification.background=false",
                "--lianxi.notification.mail.tls=none",
                "--lianxi.notification.webhook.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "--lianxi.notification.webhook.allow=127.0.0.1/32", "--lianxi.notification.robots.enabled=true"));
        robot(args, 0, "wecom", "gxj,jyj,xcb");
        robot(args, 1, "dingtalk", "");
        robot(args, 2, "feishu", "gxj,jyj");
        service = start(args.toArray(String[]::new));
    }

    private static void robot(List<String> args, int place, String platform, String recipients) {
        Map.of("name", platform + "-group", "conference", "robots-conference", "platform", platform, "url",
                robots.url(platform), "key", FakeRobots.KEY, "secret", FakeRobots.SECRET, "recipients", recipients)
            .forEach((name, value) -> args
                .add("--lianxi.notification.robots.groups[" + place + "]." + name + "=" + value));
    }

    protected final Records log = new Records();

    protected static ConfigurableApplicationContext start(String... args) {
        SpringApplication application = NotificationService.application();
        application.addPrimarySources(List.of(Wiring.class));
        String[] all = Stream.concat(Stream.of("--server.port=0"), Stream.of(args)).toArray(String[]::new);
        return application.run(all);
    }

    @BeforeEach
    void empty() throws Exception {
        jdbc()
            .sql("""
                    truncate consumer_position, conference_position, aggregate_position, charter, organ, party, member_unit, subject,
                        progress_report, matter, deadline_watch, reminder, notice, notice_intent, inbox, contact, preference, contact_change, seat, clause, proof, parked, rejected_record,
                        skipped_event, attempt, log_checkpoint, checkpoint_position, robot, robot_call, robot_message, notice_template, webhook, webhook_delivery,
                        governed, taken_in, delivery_circuit, store_began, task, seat_words, duty_words""")
            .update();
        service.getBean(EventBatchHandler.class).positions(IntStream.range(0, EventTopic.PARTITIONS).boxed().toList());
        commandService.reset();
        queryService.reset();
        mailServer.purgeEmailFromAllMailboxes();
        service.getBean(JavaMailSenderImpl.class).setPort(mailServer.getSmtp().getPort());
    }

    protected static JdbcClient jdbc() {
        return service.getBean(JdbcClient.class);
    }

    protected static <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    /**
     * Recipients that mail about progress can go to.
     */
    protected static Set<String> withMail(String conferenceId, Set<String> recipients) {
        RoundTrip trip = new RoundTrip();
        WordedNotice.Words words = new WordedNotice.Words("t", "b");
        Map<String, Channel.Way> ways = service.getBean("mailChannel", Channel.class)
            .reachable(new WordedNotice("notice-1", conferenceId, NoticeKind.PROGRESS_REPORTED, "event-1", "action-1",
                    18, clock.instant(), "/", words, words, NoticeKind.PROGRESS_REPORTED.path()), recipients, trip);
        trip.make(bean(JdbcOperations.class));
        return ways.keySet();
    }

    protected static void take(List<RecordedEvent> events) {
        service.getBean(EventBatchHandler.class).handle(Records.batch(events));
    }

    protected static void take(RecordedEvent... events) {
        take(List.of(events));
    }

    /** The log was signed at these sizes, one after the other. */
    protected static void signed(long... sizes) {
        List<SignedCheckpoint> signed = new ArrayList<>();
        long previous = 0;
        for (long size : sizes) {
            signed.add(SignedCheckpoint.of(previous, "lianxi/test\n" + size + "\nroot-" + size
                    + "\n\n\u2014 lianxi/test " + Base64.getEncoder().encodeToString(new byte[68]) + "\n"));
            previous = size;
        }
        bean(LogCheckpoints.class).handle(signed, new CheckpointPosition("topic", sizes.length, previous));
    }

    protected static long count(String sql, Object... params) {
        return jdbc().sql(sql).params(params).query(Long.class).single();
    }

    protected static Answer get(String path, String... headers) {
        return exchange(service, HttpRequest.newBuilder().GET(), path, headers);
    }

    protected static Answer post(String path, String... headers) {
        return exchange(service, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()), path, headers);
    }

    protected static Answer post(String path, Map<String, ?> body, String... headers) {
        String json = JsonMapper.shared().writeValueAsString(body);
        String[] all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
            .toArray(String[]::new);
        return exchange(service, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(json)), path, all);
    }

    /**
     * As one of the office, who may do for any unit what it may do for itself.
     */
    protected static Answer put(String path, Map<String, ?> body) {
        return put(path, body, "account=wjj-office; unit=wjj; role=office-clerk");
    }

    protected static Answer put(String path, Map<String, ?> body, String actor) {
        String json = JsonMapper.shared().writeValueAsString(body);
        return exchange(service, HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofString(json)), path,
                "Content-Type", "application/json", "Lianxi-Actor", actor);
    }

    protected static Answer delete(String path, String actor) {
        return exchange(service, HttpRequest.newBuilder().DELETE(), path, "Lianxi-Actor", actor);
    }

    protected static Answer send(String method, String path, Map<String, ?> body, String... headers) {
        String json = JsonMapper.shared().writeValueAsString(body);
        return exchange(service,
                HttpRequest.newBuilder()
                    .method(method, HttpRequest.BodyPublishers.ofString(json))
                    .header("Content-Type", "application/json"),
                path, headers);
    }

    protected static Answer exchange(ConfigurableApplicationContext app, HttpRequest.Builder request, String path,
            String... headers) {
        String port = app.getEnvironment().getProperty("local.server.port");
        request.uri(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean json = response.headers()
                .firstValue("Content-Type")
                .filter((type) -> type.contains("json"))
                .isPresent();
            JsonNode body = json ? JsonMapper.shared().readTree(response.body()) : null;
            return new Answer(response.statusCode(), response, body);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    protected record Answer(int status, HttpResponse<String> response, JsonNode body) {
    }

    static class Wiring {

        @Bean
        @Primary
        Clock testClock() {
            return clock;
        }

    }

}
