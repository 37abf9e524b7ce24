package org.lianxi.endtoend;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("错误的输入：说清楚错在哪里，什么也不改")
class BadInputE2E {

    private static final LianxiProcess.Ports PORTS = LianxiProcess.Ports.free();

    private static final String OFFICE = "account=office; unit=wjj; role=office-clerk";

    private static final String CONVENER = "account=convener; unit=wjj; role=convener";

    @TempDir
    static Path directory;

    private static LianxiProcess lianxi;

    private final Http commands = new Http(PORTS.command());

    @BeforeAll
    static void start() throws Exception {
        lianxi = LianxiProcess.start(directory, PORTS).awaitText("已就绪");
    }

    @AfterAll
    static void stop() throws Exception {
        lianxi.close();
    }

    private static String liaison(String unit) {
        return "account=" + unit + "; unit=" + unit + "; role=liaison";
    }

    private void refused(Http.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    @Test
    @DisplayName("提名：不存在的席位、他单位提出、第二位召集人")
    void nominations() {
        String body = "{\"seatId\":\"%s\",\"nominee\":{\"name\":\"吕晓琳\",\"post\":\"x\"},\"reason\":\"工作变动\"}";
        long before = events();
        refused(this.commands.post("/nominations", liaison("kjj"), null, body.formatted("member:zzz")), 422,
                "seat-exists");
        Http.Answer other = this.commands.post("/nominations", liaison("jyj"), null, body.formatted("member:kjj"));
        refused(other, 403, "seats-unit-nominates");
        assertThat(other.body().path("clause").path("text").asString()).contains("由所在单位提出，联席会议确定");
        assertThat(other.body().path("basis").asString()).isEqualTo("text");
        refused(this.commands.post("/nominations", liaison("wjj"), null, body.formatted("convener")), 409,
                "ex-officio-seat-changes-by-evidence-only");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @DisplayName("纪要：缺席、列席、旧版本、未全部同意、散会后议定、版本过时，一律拒绝并引条文")
    void minutes() {
        String start = "{\"kind\":\"regular\",\"title\":\"例会\",\"startsAt\":\"2026-12-10T09:00:00+08:00\","
                + "\"endsAt\":\"2026-12-10T10:00:00+08:00\",\"place\":\"一号会议室\",\"topics\":[]}";
        String meeting = ok(this.commands.post("/meetings", CONVENER, null, start)).body().path("id").asString();
        String at = "/meetings/" + meeting;
        ok(this.commands.post(at + "/opening", OFFICE, "*", "{}"));
        ok(this.commands.post(at + "/attendances", OFFICE, "*", "{\"unitCode\":\"xcb\",\"capacity\":\"member\"}"));
        ok(this.commands.post(at + "/attendances", OFFICE, "*", "{\"unitCode\":\"wjj\",\"capacity\":\"member\"}"));
        ok(this.commands.post(at + "/attendances", OFFICE, "*", "{\"unitCode\":\"zgh\",\"capacity\":\"observer\"}"));
        String resolution = "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"leadUnit\":\"gxj\",\"coUnits\":[],"
                + "\"dueOn\":\"2027-01-31\"}";
        String agreed = ok(this.commands.post(at + "/resolutions", OFFICE, "*", resolution)).body()
            .path("id")
            .asString();
        ok(this.commands.post(at + "/closing", OFFICE, "*", ""));
        refused(this.commands.post(at + "/resolutions", OFFICE, "*", resolution), 409, "meeting-is-in-session");
        refused(this.commands.post(at + "/resolutions", OFFICE, null, resolution), 428, "precondition-required");
        refused(this.commands.post(at + "/resolutions", OFFICE, "\"1\"", resolution), 412, "stale-version");

        String minutes = "/minutes/"
                + ok(this.commands.post("/minutes", OFFICE, null, "{\"meetingId\":\"" + meeting + "\"}")).body()
                    .path("id")
                    .asString();
        Http.Answer asked = ok(this.commands.post(minutes + "/consent-requests", OFFICE, "*", "{}"));
        String hash = new Http(PORTS.query()).get(minutes + "/consent-board?after=" + asked.position())
            .body()
            .path("contentHash")
            .asString();
        String consent = "{\"version\":%d,\"contentHash\":\"" + hash + "\"}";
        refused(this.commands.post(minutes + "/consents", liaison("jyj"), "*", consent.formatted(1)), 403,
                "unit-attended");
        refused(this.commands.post(minutes + "/consents", liaison("zgh"), "*", consent.formatted(1)), 403,
                "unit-attended");
        refused(this.commands.post(minutes + "/consents", liaison("xcb"), "*", consent.formatted(2)), 409,
                "consent-is-for-the-current-version");
        ok(this.commands.post(minutes + "/consents", liaison("xcb"), "*", consent.formatted(1)));
        Http.Answer early = this.commands.post(minutes + "/issue", OFFICE, "*", "{}");
        refused(early, 409, "attending-units-have-consented");
        assertThat(early.body().path("clause").path("id").asString()).isEqualTo("C-4.5");
        assertThat(early.body().path("remedy").asString()).isNotBlank();

        String action = "{\"title\":\"专项治理\",\"text\":\"开展\",\"meetingId\":\"" + meeting + "\",\"resolutionId\":\""
                + agreed + "\"}";
        String item = ok(this.commands.post("/actions", OFFICE, null, action)).body().path("id").asString();
        refused(this.commands.post("/actions/" + item + "/progress-reports", liaison("zgh"), "*",
                "{\"percent\":10,\"summary\":\"x\"}"), 403, "lead-or-co-unit-acts");
    }

    @Test
    @DisplayName("请求：缺键、键已用于别的请求、坏 JSON、过大、字段不对、没有的会议")
    void requests() throws Exception {
        String body = "{\"seatId\":\"member:jyj\",\"nominee\":{\"name\":\"王达\",\"post\":\"x\"},\"reason\":\"工作变动\"}";
        String key = UUID.randomUUID().toString();
        Http.Answer first = ok(this.commands.post("/nominations", liaison("jyj"), key, null, body));
        Http.Answer second = this.commands.post("/nominations", liaison("jyj"), key, null, body);
        assertThat(second.replayed()).isTrue();
        assertThat(second.body()).isEqualTo(first.body());
        refused(this.commands.post("/nominations", liaison("jyj"), key, null, body.replace("工作", "职务")), 422,
                "idempotency-key-reused");
        refused(this.commands.post("/nominations", liaison("jyj"), "no-uuid", null, body), 400, "header-invalid");
        refused(this.commands.post("/nominations", "nonsense", null, body), 400, "header-invalid");
        refused(this.commands.post("/nominations", liaison("kjj"), null, "{\"seatId\""), 400, "broken-json");
        refused(this.commands.post("/nominations", liaison("kjj"), null, "x".repeat(2_000_000)), 413, "body-too-large");
        Http.Answer hidden = this.commands.post("/nominations", liaison("kjj"), null, body.replace("王达", "王\\u202e达"));
        refused(hidden, 400, "invalid-fields");
        assertThat(hidden.body().path("errors").path(0).path("field").asString()).isEqualTo("nominee.name");
        refused(this.commands.post("/meetings/meeting-9/closing", OFFICE, "*", ""), 404, "unknown-meeting");
    }

    @Test
    @DisplayName("制度文件有错：逐条列出文件、行、字段、规则")
    void charterFile() throws Exception {
        String yaml = Files.readString(Path.of("../../charters/licheng-zybfz.yaml"))
            .replace("seat: \"member:fgj\"", "seat: \"member:nope\"");
        HttpRequest request = HttpRequest
            .newBuilder(URI.create("http://127.0.0.1:" + PORTS.command() + "/api/conferences"))
            .header("Content-Type", "application/yaml")
            .header("Lianxi-Actor", "account=operator; role=system")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(yaml))
            .build();
        Http.Answer answer = this.commands.send(request);
        refused(answer, 422, "charter-invalid");
        assertThat(answer.body().path("errors")).isNotEmpty().allSatisfy((error) -> {
            assertThat(error.path("line").asInt()).isPositive();
            assertThat(error.path("rule").asString()).isNotBlank();
            assertThat(error.path("detail").asString()).isNotBlank();
        });
    }

    private Http.Answer ok(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer;
    }

    private long events() {
        HttpRequest relay = HttpRequest
            .newBuilder(URI.create("http://127.0.0.1:" + PORTS.command() + "/api/operations/relay"))
            .build();
        return this.commands.send(relay).body().path("assigned").asLong(-1);
    }

}
