package org.lianxi.command.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianxi.command.shared.http.RunningService.Answer;
import org.lianxi.contract.EventCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A store of the first release: its schema is the first migration's, its events are of
 * the first revision. Whatever was under way then goes on.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("最早的数据目录：升级表结构，读旧版事件，接着办")
class OlderStoreIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String CONFERENCE = RunningService.CONFERENCE;

    private static final String OFFICE = "account=wjj-office; unit=wjj; role=office-clerk";

    private static final List<String> UNITS = List.of("wjj", "xcb", "fgj", "gxj", "mzj", "rsj", "kjj");

    private static final String OLD = "meeting-old";

    private static RunningService service;

    private static int before;

    @BeforeAll
    static void startOnAnOldStore() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Flyway.configure()
            .dataSource(postgres.getPostgresDatabase())
            .locations("classpath:db/command")
            .target("1")
            .load()
            .migrate();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            before = new OldEvents(connection).write();
        }
        service = new RunningService(postgres);
        await().until(() -> service.get(CONFERENCE + "/refusals").status(), (status) -> status == 200);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @Test
    @Order(1)
    @DisplayName("表结构升到最新；旧事件一件不少，一字未动")
    void migrates() {
        JdbcClient jdbc = service.bean(JdbcClient.class);
        assertThat(jdbc.sql("select version from flyway_schema_history where success order by installed_rank")
            .query(String.class)
            .list()).startsWith("1").hasSizeGreaterThan(1);
        assertThat(jdbc.sql("select count(*) from event where payload_revision = '1'").query(Integer.class).single())
            .isEqualTo(before);
    }

    @Test
    @Order(2)
    @DisplayName("旧事件都编入日志，号码连续")
    void numbersOldEvents() {
        JdbcClient jdbc = service.bean(JdbcClient.class);
        await().until(() -> jdbc.sql("select count(*) from log").query(Integer.class).single() >= before);
        assertThat(jdbc.sql("select max(log_index) = count(*) from log").query(Boolean.class).single()).isTrue();
    }

    @Test
    @Order(3)
    @DisplayName("开着的会议接着开：议定、散会、起草纪要；旧的议定事项在纪要里")
    void aMeetingGoesOn() {
        String meeting = CONFERENCE + "/meetings/" + OLD;
        done(OFFICE, meeting + "/resolutions", "{\"title\":\"宣传周\",\"text\":\"开展宣传\",\"leadUnit\":\"xcb\"}");
        done(OFFICE, meeting + "/closing", "{}");
        Answer drafted = send(OFFICE, CONFERENCE + "/minutes", "{\"meetingId\":\"" + OLD + "\"}");
        assertThat(drafted.status()).as("%s", drafted.body()).isEqualTo(201);
        String text = service.bean(JdbcClient.class)
            .sql("select convert_from(payload, 'UTF8')::jsonb ->> 'text' from event where aggregate_identifier = ?")
            .param(drafted.member("/id"))
            .query(String.class)
            .single();
        assertThat(text).contains("重点行业专项治理", "宣传周");
    }

    @Test
    @Order(4)
    @DisplayName("在会签的纪要接着会签：三个单位同意，即齐")
    void consentGoesOn() {
        JsonNode asked = OldEvents.sample("org.lianxi.minutes.consent-requested.v1");
        String consent = "{\"version\":1,\"contentHash\":\"%s\"}".formatted(asked.path("contentHash").asString());
        String minutes = CONFERENCE + "/minutes/" + asked.path("minutesId").asString();
        for (String unit : List.of("xcb", "wjj", "fgj")) {
            done(liaison(unit), minutes + "/consents", consent);
        }
        assertThat(names(asked.path("minutesId").asString())).endsWith("org.lianxi.minutes.consent-completed.v1");
        assertThat(send("account=head; unit=wjj; role=convener", minutes + "/signature", consent).status())
            .isEqualTo(200);
    }

    @Test
    @Order(5)
    @DisplayName("在办的事项接着办：反馈、督办；待定的提名接着定")
    void actionsAndNominationsGoOn() {
        String action = OldEvents.sample("org.lianxi.action.assigned.v1").path("actionId").asString();
        done(liaison("gxj"), CONFERENCE + "/actions/" + action + "/progress-reports",
                "{\"percent\":60,\"summary\":\"过半\"}");
        done(OFFICE, CONFERENCE + "/actions/" + action + "/urgings", "{\"level\":\"blue\",\"reason\":\"临近期限\"}");
        String nomination = OldEvents.sample("org.lianxi.conference.member-nominated.v1")
            .path("nominationId")
            .asString();
        done(liaison("kjj"), CONFERENCE + "/nominations/" + nomination + "/withdrawal", "{\"reason\":\"另行提名\"}");
    }

    @Test
    @Order(6)
    @DisplayName("印发了的旧纪要仍是定稿：不再改动，可以更正")
    void issuedMinutesStayFinal() {
        String minutes = CONFERENCE + "/minutes/minutes-issued";
        Answer revision = send(OFFICE, minutes + "/revisions", "{\"text\":\"改\",\"reason\":\"改\"}");
        assertThat(revision.code()).isEqualTo("issued-text-is-final");
        done(OFFICE, minutes + "/corrigenda", "{\"text\":\"更正\",\"reason\":\"笔误\"}");
        Answer draft = send(OFFICE, CONFERENCE + "/minutes", "{\"meetingId\":\"" + OLD + "\"}");
        assertThat(draft.code()).isEqualTo("meeting-has-no-minutes-yet");
    }

    private static List<String> names(String aggregate) {
        return service.bean(JdbcClient.class)
            .sql("select payload_type from event where aggregate_identifier = ? order by sequence_number")
            .param(aggregate)
            .query(String.class)
            .list();
    }

    private static String liaison(String unit) {
        return "account=" + unit + "-1; unit=" + unit + "; role=liaison";
    }

    private static void done(String actor, String path, String body) {
        Answer answer = send(actor, path, body);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
    }

    private static Answer send(String actor, String path, String body) {
        return service.send(service.command(path, body).setHeader("Lianxi-Actor", actor).header("If-Match", "*"));
    }

    /**
     * Writes the approved samples of first revisions as the first release did.
     */
    private static final class OldEvents {

        private static final String INSERT = "insert into event (event_identifier, aggregate_identifier, "
                + "sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data, "
                + "conference_id) values (?, ?, ?, ?, '2021-06-01T01:00:00.000Z', ?, '1', ?, ?, ?)";

        private final Connection connection;

        private int written;

        OldEvents(Connection connection) {
            this.connection = connection;
        }

        int write() throws SQLException {
            String conference = "conference-licheng-zybfz";
            add("Conference", conference, "conference.charter-adopted", "", "");
            for (String unit : UNITS) {
                add("Conference", conference, "conference.member-unit-admitted", "unitCode", unit);
            }
            add("Conference", conference, "conference.seat-filled", "", "");
            add("Conference", conference, "conference.member-nominated", "", "");
            String meeting = sample("org.lianxi.meeting.closed.v1").path("meetingId").asString();
            for (String event : List.of("convened", "opened", "attendance-recorded", "resolution-recorded")) {
                add("Meeting", meeting, "meeting." + event, "", "");
                add("Meeting", OLD, "meeting." + event, "meetingId", OLD);
            }
            add("Meeting", meeting, "meeting.closed", "", "");
            String minutes = sample("org.lianxi.minutes.drafted.v1").path("minutesId").asString();
            add("Minutes", minutes, "minutes.drafted", "", "");
            add("Minutes", minutes, "minutes.consent-requested", "", "");
            for (String event : List.of("drafted", "consent-requested", "consent-given", "consent-completed", "issued",
                    "filed-with-government")) {
                add("Minutes", "minutes-issued", "minutes." + event, "minutesId", "minutes-issued");
            }
            add("ActionItem", sample("org.lianxi.action.assigned.v1").path("actionId").asString(), "action.assigned",
                    "", "");
            return this.written;
        }

        private void add(String type, String aggregate, String event, String field, String value) throws SQLException {
            String name = "org.lianxi." + event + ".v1";
            ObjectNode payload = sample(name);
            if (!field.isEmpty()) {
                payload.put(field, value);
            }
            try (PreparedStatement insert = this.connection.prepareStatement(INSERT)) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, aggregate);
                insert.setLong(3, next(aggregate));
                insert.setString(4, type);
                insert.setString(5, name);
                insert.setBytes(6, payload.toString().getBytes(StandardCharsets.UTF_8));
                insert.setBytes(7, "{\"account\":\"old\",\"unit\":\"wjj\",\"role\":\"office-clerk\"}"
                    .getBytes(StandardCharsets.UTF_8));
                insert.setString(8, payload.path("conferenceId").asString());
                insert.executeUpdate();
            }
            this.written++;
        }

        private long next(String aggregate) throws SQLException {
            try (PreparedStatement count = this.connection
                .prepareStatement("select count(*) from event where aggregate_identifier = ?")) {
                count.setString(1, aggregate);
                try (var row = count.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        }

        static ObjectNode sample(String name) {
            try (InputStream file = EventCatalogue.class.getResourceAsStream("/samples/" + name + ".1.json")) {
                return (ObjectNode) JSON.readTree(file.readAllBytes());
            }
            catch (IOException ex) {
                throw new AssertionError(ex);
            }
        }

    }

}
