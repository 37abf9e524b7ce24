package org.lianxi.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("错误的输入：说清楚错在哪里，什么也不改")
@ExtendWith(Site.Shared.class)
class BadInputE2E {

    private static final String OFFICE = "account=office; unit=wjj; role=office-clerk";

    private static final String CONVENER = "account=convener; unit=wjj; role=convener";

    private static final String MEETING = "{\"kind\":\"regular\",\"title\":\"例会\","
            + "\"startsAt\":\"2030-01-10T09:00:00+08:00\",\"endsAt\":\"2030-01-10T10:00:00+08:00\","
            + "\"place\":\"一号会议室\",\"topics\":[\"专项治理\"]}";

    private static final String NOMINATION = "{\"seatId\":\"%s\",\"nominee\":{\"name\":\"吕晓琳\",\"post\":\"x\"},"
            + "\"reason\":\"工作变动\"}";

    /**
     * What is wrong, what it replaces in {@link #MEETING}, and the field to be named.
     */
    private static final String BAD_FIELDS = """
            空           | "title":"例会" | "title":""                  | title
            空白         | "title":"例会" | "title":" \\u3000"          | title
            NUL          | "title":"例会" | "title":"例\\u0000会"       | title
            单独的代理项 | "title":"例会" | "title":"例\\ud800会"       | title
            反向书写     | "title":"例会" | "title":"例\\u202e会"       | title
            零宽         | "title":"例会" | "title":"例\\u200b会"       | title
            回车换行     | "title":"例会" | "title":"例会\\r\\nBcc: x"  | title
            不认识的字段 | "title":"例会" | "title":"例会","$where":"1" | $where
            带点的字段   | "title":"例会" | "title":"例会","a.b":1e400  | a.b
            类型不对     | "title":"例会" | "title":{"$ne":1}           | title
            列表成了文字 | ["专项治理"] | "专项治理" | topics
            全角日期     | 2030-01-10T09:00:00+08:00 | ２０３０年２月３０日 | startsAt
            没有的日子   | 2030-01-10T09:00:00+08:00 | 2030-02-30T09:00:00+08:00 | startsAt
            """;

    private Conference conference;

    private Http commands;

    private long before;

    @BeforeEach
    void meet(Site site) {
        this.conference = site.conference();
        this.commands = this.conference.commands();
        this.before = this.conference.settledIndex();
    }

    /**
     * Whatever was refused has left nothing in the log.
     */
    @AfterEach
    void nothingHasChanged() {
        assertThat(this.conference.settledIndex()).isEqualTo(this.before);
    }

    private static String liaison(String unit) {
        return "account=" + unit + "; unit=" + unit + "; role=liaison";
    }

    private Http.Answer refused(Http.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").asString()).isNotBlank();
        return answer;
    }

    private Http.Answer ok(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer;
    }

    /**
     * What follows is measured against the log as it stands now.
     */
    private void prepared() {
        this.before = this.conference.settledIndex();
    }

    @Test
    @DisplayName("提名：不存在的席位、他单位提出、不是成员的单位提出、第二位召集人")
    void nominations() {
        refused(this.commands.post("/nominations", liaison("kjj"), null, NOMINATION.formatted("member:zzz")), 422,
                "seat-exists");
        Http.Answer other = this.commands.post("/nominations", liaison("jyj"), null,
                NOMINATION.formatted("member:kjj"));
        refused(other, 403, "seats-unit-nominates");
        assertThat(other.body().path("clause").path("text").asString()).contains("由所在单位提出，联席会议确定");
        assertThat(other.body().path("basis").asString()).isEqualTo("text");
        refused(this.commands.post("/nominations", liaison("zzz"), null, NOMINATION.formatted("member:kjj")), 403,
                "seats-unit-nominates");
        refused(this.commands.post("/nominations", liaison("wjj"), null, NOMINATION.formatted("convener")), 409,
                "ex-officio-seat-changes-by-evidence-only");
        refused(this.commands.post("/meetings", CONVENER.replace("wjj", "jyj"), null, MEETING), 403,
                "actor-holds-the-role");
    }

    @Test
    @DisplayName("会议：没有的单位、没有的会议、散会后议定、没有版本、版本过时")
    void meetings() {
        String at = "/meetings/" + ok(this.commands.post("/meetings", CONVENER, null, MEETING)).id();
        ok(this.commands.post(at + "/opening", OFFICE, "*", "{}"));
        String attendance = "{\"unitCode\":\"%s\",\"capacity\":\"member\"}";
        ok(this.commands.post(at + "/attendances", OFFICE, "*", attendance.formatted("xcb")));
        prepared();
        String resolution = "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"leadUnit\":\"%s\",\"coUnits\":[],"
                + "\"dueOn\":\"2030-03-31\"}";
        refused(this.commands.post(at + "/attendances", OFFICE, "*", attendance.formatted("zzz")), 422,
                "members-attend-as-members");
        refused(this.commands.post(at + "/resolutions", OFFICE, "*", resolution.formatted("zzz")), 422,
                "units-are-members");
        refused(this.commands.post("/meetings/meeting-9/closing", OFFICE, "*", ""), 404, "unknown-meeting");
        refused(this.commands.post("/actions/action-9/acceptances", OFFICE, "*", "{}"), 404, "unknown-action");
        ok(this.commands.post(at + "/closing", OFFICE, "*", ""));
        prepared();
        refused(this.commands.post(at + "/resolutions", OFFICE, "*", resolution.formatted("gxj")), 409,
                "meeting-is-in-session");
        refused(this.commands.post(at + "/resolutions", OFFICE, null, resolution.formatted("gxj")), 428,
                "precondition-required");
        refused(this.commands.post(at + "/resolutions", OFFICE, "\"1\"", resolution.formatted("gxj")), 412,
                "stale-version");
    }

    @Test
    @DisplayName("纪要与任务：缺席、列席、旧版本、未全部同意、与任务无关的单位，一律拒绝并引条文")
    void minutes() {
        String meeting = ok(this.commands.post("/meetings", CONVENER, null, MEETING)).id();
        String at = "/meetings/" + meeting;
        ok(this.commands.post(at + "/opening", OFFICE, "*", "{}"));
        ok(this.commands.post(at + "/attendances", OFFICE, "*", "{\"unitCode\":\"xcb\",\"capacity\":\"member\"}"));
        ok(this.commands.post(at + "/attendances", OFFICE, "*", "{\"unitCode\":\"wjj\",\"capacity\":\"member\"}"));
        ok(this.commands.post(at + "/attendances", OFFICE, "*", "{\"unitCode\":\"zgh\",\"capacity\":\"observer\"}"));
        String agreed = ok(this.commands.post(at + "/resolutions", OFFICE, "*",
                "{\"title\":\"专项治理\",\"text\":\"开展\",\"leadUnit\":\"gxj\",\"coUnits\":[],\"dueOn\":\"2030-03-31\"}"))
            .id();
        ok(this.commands.post(at + "/closing", OFFICE, "*", ""));
        String minutes = "/minutes/"
                + ok(this.commands.post("/minutes", OFFICE, null, "{\"meetingId\":\"" + meeting + "\"}")).id();
        Http.Answer asked = ok(this.commands.post(minutes + "/consent-requests", OFFICE, "*", "{}"));
        String hash = this.conference.questions()
            .get(minutes + "/consent-board?after=" + asked.position())
            .body()
            .path("contentHash")
            .asString();
        String consent = "{\"version\":%d,\"contentHash\":\"" + hash + "\"}";
        ok(this.commands.post(minutes + "/consents", liaison("xcb"), "*", consent.formatted(1)));
        String item = ok(
                this.commands.post("/actions", OFFICE, null, "{\"title\":\"专项治理\",\"text\":\"开展\",\"meetingId\":\""
                        + meeting + "\",\"resolutionId\":\"" + agreed + "\"}"))
            .id();
        prepared();
        refused(this.commands.post(minutes + "/consents", liaison("jyj"), "*", consent.formatted(1)), 403,
                "unit-attended");
        refused(this.commands.post(minutes + "/consents", liaison("zgh"), "*", consent.formatted(1)), 403,
                "unit-attended");
        refused(this.commands.post(minutes + "/consents", liaison("wjj"), "*", consent.formatted(2)), 409,
                "consent-is-for-the-current-version");
        Http.Answer early = refused(this.commands.post(minutes + "/issue", OFFICE, "*", "{}"), 409,
                "attending-units-have-consented");
        assertThat(early.body().path("clause").path("id").asString()).isEqualTo("C-4.5");
        assertThat(early.body().path("remedy").asString()).isNotBlank();
        refused(this.commands.post("/actions/" + item + "/progress-reports", liaison("zgh"), "*",
                "{\"percent\":10,\"summary\":\"x\"}"), 403, "lead-or-co-unit-acts");
        refused(this.commands.post("/actions/" + item + "/progress-reports", liaison("gxj"), "*",
                "{\"percent\":1e400,\"summary\":\"x\"}"), 400, "invalid-fields");
    }

    @Test
    @DisplayName("请求：键已用于别的请求、键和行为人不对")
    void requests() {
        String key = UUID.randomUUID().toString();
        Http.Answer first = ok(this.commands.post("/meetings", CONVENER, key, null, MEETING));
        prepared();
        Http.Answer second = this.commands.post("/meetings", CONVENER, key, null, MEETING);
        assertThat(second.replayed()).isTrue();
        assertThat(second.body()).isEqualTo(first.body());
        refused(this.commands.post("/meetings", CONVENER, key, null, MEETING.replace("例会", "专题会")), 422,
                "idempotency-key-reused");
        refused(this.commands.post("/meetings", CONVENER, "no-uuid", null, MEETING), 400, "header-invalid");
        refused(this.commands.post("/meetings", "nonsense", null, MEETING), 400, "header-invalid");
    }

    @Test
    @DisplayName("文字与字段：点名字段")
    void fields() {
        SoftAssertions softly = new SoftAssertions();
        BAD_FIELDS.lines().map((line) -> line.split(" +[|] +")).forEach((bad) -> {
            Http.Answer answer = this.commands.post("/meetings", CONVENER, null, MEETING.replace(bad[1], bad[2]));
            softly.assertThat(answer.status()).as(bad[0] + answer.body()).isEqualTo(400);
            softly.assertThat(answer.code()).as(bad[0] + answer.body()).isEqualTo("invalid-fields");
            JsonNode error = answer.body().path("errors").path(0);
            softly.assertThat(error.path("field").asString()).as(bad[0]).isEqualTo(bad[3]);
            softly.assertThat(error.path("rule").asString()).as(bad[0]).isNotBlank();
            softly.assertThat(error.path("detail").asString()).as(bad[0]).isNotBlank();
        });
        softly.assertAll();
    }

    @Test
    @DisplayName("正文：坏 JSON、重复的键、坏 UTF-8、过深、过长的列表、2 MB、别的媒体类型")
    void bodies() {
        for (String broken : List.of("{\"title\"", "[]", "{} {}", MEETING.replace("{", "{\"kind\":\"regular\","),
                MEETING.replace("\"regular\"", "1e400"), "\u0000", "")) {
            Http.Answer answer = this.commands.post("/meetings", CONVENER, null, broken);
            assertThat(answer.status()).as(broken + answer.body()).isEqualTo(400);
            assertThat(answer.code()).isIn("broken-json", "body-missing", "invalid-fields");
        }
        byte[] surrogates = MEETING.replace("例会", "???").getBytes(StandardCharsets.UTF_8);
        int at = new String(surrogates, StandardCharsets.ISO_8859_1).indexOf("???");
        surrogates[at] = (byte) 0xED;
        surrogates[at + 1] = (byte) 0xA0;
        surrogates[at + 2] = (byte) 0x80;
        assertThat(this.commands.post("/meetings", CONVENER, UUID.randomUUID().toString(), null, surrogates).status())
            .isEqualTo(400);
        String deep = MEETING.replace("[\"专项治理\"]", "[".repeat(10_000) + "]".repeat(10_000));
        assertThat(this.commands.post("/meetings", CONVENER, null, deep).status()).isEqualTo(400);
        String[] many = new String[100_000];
        Arrays.fill(many, "\"a\"");
        refused(this.commands.post("/meetings", CONVENER, null, MEETING.replace("[\"专项治理\"]", Arrays.toString(many))),
                400, "invalid-fields");
        refused(this.commands.post("/meetings", CONVENER, null, "x".repeat(2_000_000)), 413, "body-too-large");
        refused(this.commands.post("/minutes", OFFICE, null, "{\"meetingId\":\"" + "会".repeat(3_000_000) + "\"}"), 413,
                "body-too-large");
    }

    @Test
    @DisplayName("生僻字和像代码的文字是文字：照收，原样答复")
    void rareCharacters() {
        String title = "𠮷林、㐂：<script>alert(1)</script> $where =1+1";
        Http.Answer accepted = ok(this.commands.post("/meetings", CONVENER, null, MEETING.replace("例会", title)));
        prepared();
        assertThat(this.conference.questions()
            .get("/meetings/" + accepted.id() + "?after=" + accepted.position())
            .body()
            .path("title")
            .asString()).isEqualTo(title);
    }

    @Test
    @DisplayName("制度文件有十处错：一次列全，各有文件、行、字段、规则")
    void charterFile() throws IOException {
        List<Mistake> mistakes = List.of(new Mistake("  date: 2021-04-26", "  date: 2021-02-30", "date-exists"),
                new Mistake("declared: {units: 15", "declared: {units: 14", "declared-numbers-agree"),
                new Mistake("responsibilities: 5, flows", "responsibilities: 4, flows", "declared-numbers-agree"),
                new Mistake("  duties: [wjj, ", "  duties: [zzz, wjj, ", "list-codes-known"),
                new Mistake("seat: \"member:fgj\"", "seat: \"member:zzz\"", "holder-seat-exists"),
                new Mistake("id: R-5, clause: C-1.5", "id: R-5, clause: C-9.9", "clause-known"),
                new Mistake(", flows.F02]", ", flows.F99]", "governed-path-exists"),
                new Mistake("noticeAhead: {value: P3D", "noticeAhead: {value: P3X", "iso-periods-parse"),
                new Mistake("鲤职联纪〔{year}〕{n}号", "鲤职联纪〔{year}〕号", "numbers-unique"),
                new Mistake("    unit: xcb\n", "    unit: zzz\n", "duty-unit-known"));
        String yaml = Files.readString(Path.of("../../charters/licheng-zybfz.yaml"));
        for (Mistake mistake : mistakes) {
            assertThat(yaml).contains(mistake.found());
            yaml = yaml.replaceFirst(Pattern.quote(mistake.found()), mistake.replacement());
        }
        Http.Answer answer = refused(this.commands.adopt(yaml), 422, "charter-invalid");
        List<String> reported = new ArrayList<>();
        for (JsonNode error : answer.body().path("errors")) {
            assertThat(error.path("file").asString()).isNotBlank();
            assertThat(error.path("field").asString()).isNotBlank();
            assertThat(error.path("detail").asString()).isNotBlank();
            reported.add(error.path("line").asInt() + " " + error.path("rule").asString());
        }
        String written = yaml;
        assertThat(reported)
            .containsExactlyInAnyOrderElementsOf(mistakes.stream().map((one) -> one.expected(written)).toList());
    }

    private record Mistake(String found, String replacement, String rule) {

        String expected(String yaml) {
            long line = yaml.substring(0, yaml.indexOf(this.replacement)).chars().filter((one) -> one == '\n').count();
            return (line + 1) + " " + this.rule;
        }

    }

}
