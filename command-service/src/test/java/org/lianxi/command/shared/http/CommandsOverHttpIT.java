package org.lianxi.command.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.shared.http.RunningService.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("命令经 HTTP：一键一效，拒绝引条文")
class CommandsOverHttpIT {

    private static final String MEETINGS = RunningService.CONFERENCE + "/meetings";

    private static final String MEETING = """
            {"kind":"regular","title":"第一次会议","startsAt":"2030-01-10T09:00:00+08:00",
             "endsAt":"2030-01-10T11:00:00+08:00","place":"一号会议室","topics":["专项治理"]}""";

    private static RunningService service;

    @BeforeAll
    static void adoptTheCharter() throws IOException {
        service = new RunningService();
        HttpRequest.Builder adoption = charter(licheng());
        // The service makes its tables once it reaches the store; until then it says 503.
        Answer adopted = await().until(() -> service.send(adoption), (answer) -> answer.status() != 503);
        assertThat(adopted.status()).isEqualTo(201);
        assertThat(adopted.header("Location")).isEqualTo(RunningService.CONFERENCE);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @Test
    @DisplayName("召集会议：201、地址、版本、位置")
    void tellsWhatWasDone() {
        UUID key = UUID.randomUUID();
        Answer convened = service.send(service.command(MEETINGS, MEETING).setHeader("Idempotency-Key", key.toString()));
        assertThat(convened.status()).isEqualTo(201);
        assertThat(convened.header("Location")).isEqualTo(MEETINGS + "/meeting-" + key);
        assertThat(convened.header("ETag")).isEqualTo("\"0\"");
        assertThat(convened.member("/id")).isEqualTo("meeting-" + key);
        assertThat(convened.header("Lianxi-Position")).isEqualTo(convened.member("/position"));
        assertThat(new String(Base64.getUrlDecoder().decode(convened.member("/position"))))
            .isEqualTo("meeting-" + key + "@0");
    }

    @Test
    @DisplayName("同键同文：照原样再答一次，不办第二次")
    void answersARepeatFromTheReceipt() {
        HttpRequest.Builder request = service.command(MEETINGS, MEETING);
        Answer first = service.send(request);
        Answer again = service.send(request);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    @DisplayName("同键异文：422")
    void refusesAKeyUsedBefore() {
        HttpRequest.Builder request = service.command(MEETINGS, MEETING);
        service.send(request);
        Answer other = service.send(request.POST(HttpRequest.BodyPublishers.ofString(MEETING.replace("第一次", "第二次"))));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    @DisplayName("同键并发：只办一次，答复一致")
    void appliesAKeyOnceUnderARace() throws Exception {
        HttpRequest.Builder request = service.command(MEETINGS, MEETING);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, 8)
                .mapToObj((caller) -> callers.submit(() -> service.send(request.copy())))
                .toList();
            Answer one = answers.getFirst().get();
            long fresh = 0;
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(answer.get().body()).isEqualTo(one.body());
                fresh += (answer.get().header("Idempotency-Replayed") == null) ? 1 : 0;
            }
            assertThat(fresh).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("修改不说所见版本：428；版本已变：412；* 不问版本")
    void asksForTheVersionSeen() {
        String opening = service.send(service.command(MEETINGS, MEETING)).header("Location") + "/opening";
        assertThat(service.send(service.command(opening, "{}")).status()).isEqualTo(428);
        Answer stale = service.send(service.command(opening, "{}").header("If-Match", "\"7\""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale-version");
        Answer staleSince = service.send(service.command(opening, "{}").header("If-Match", "\"7.2021-07-02\""));
        assertThat(staleSince.status()).isEqualTo(412);
        Answer staleSigned = service.send(service.command(opening, "{}").header("If-Match", "\"7.signed-1\""));
        assertThat(staleSigned.status()).isEqualTo(412);
        assertThat(service.send(service.command(opening, "{}").header("If-Match", "7")).status()).isEqualTo(400);
        Answer opened = service.send(service.command(opening, "{}").header("If-Match", "*"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "account=a b; unit=wjj; role=convener", "unit=wjj; role=convener",
            "account=a; unit=wjj; role=mayor", "account=a; unit=wjj; role=system", "account=a; role=convener",
            "account=a; unit=wjj", "account=a; unit=wjj; role=convener; colour=red",
            "account=a; account=b; unit=wjj; role=convener", "a" })
    @DisplayName("Lianxi-Actor 不合格式：400，点名请求头")
    void refusesAMalformedActor(String actor) {
        Answer answer = service.send(service.command(MEETINGS, MEETING).setHeader("Lianxi-Actor", actor));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("header-invalid");
        assertThat(answer.member("/errors/0/field")).isEqualTo("Lianxi-Actor");
        assertThat(answer.member("/detail")).contains("account").contains("role");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Lianxi-Actor", "Idempotency-Key" })
    @DisplayName("缺少请求头：400，点名请求头")
    void refusesWithoutAHeader(String header) {
        Answer answer = service.send(service.command(MEETINGS, MEETING).setHeader(header, " "));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("header-missing");
        assertThat(answer.member("/errors/0/field")).isEqualTo(header);
    }

    @Test
    @DisplayName("超过 1 MiB：413，分块发送也一样；恰好 1 MiB 照读")
    void boundsTheBody() {
        byte[] atLimit = " ".repeat(BoundedBodyFilter.LIMIT).getBytes();
        byte[] beyond = " ".repeat(BoundedBodyFilter.LIMIT + 1).getBytes();
        assertThat(service.send(service.command(MEETINGS, "").POST(RunningService.chunked(atLimit))).status())
            .isEqualTo(400);
        for (HttpRequest.BodyPublisher body : List.of(RunningService.chunked(beyond),
                HttpRequest.BodyPublishers.ofByteArray(beyond))) {
            Answer answer = service.send(service.command(MEETINGS, "").POST(body));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("body-too-large");
        }
    }

    @Test
    @DisplayName("JSON 有误：400，说明行列")
    void tellsWhereJsonIsBroken() {
        Answer answer = service.send(service.command(MEETINGS, "{\n  \"kind\": \"regular\",,\n}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("broken-json");
        assertThat(answer.member("/detail")).contains("第 2 行");
    }

    @ParameterizedTest(name = "{0} → {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            "title":"第一次会议"     | "title":" "                   | title     | plain-text
            "title":"第一次会议"     | "title":"第\\u202e一次"        | title     | plain-text
            "title":"第一次会议"     | "title":"第\\ud800一次"        | title     | plain-text
            "place":"一号会议室",    | "place":"一号会议室","x":1,   | x         | unknown-field
            "kind":"regular"         | "kind":"weekly"               | kind      | pattern
            "place":"一号会议室",    | ""                            | place     | plain-text
            "topics":["专项治理"]    | "topics":["a","\\u0000"]      | topics[1] | plain-text
            "topics":["专项治理"]    | "topics":"a"                  | topics    | type
            2030-01-10T11:00:00+08:00| 明天                          | endsAt    | type
            """, quoteCharacter = '`')
    @DisplayName("字段不合要求：400，点名字段和规则")
    void namesTheField(String found, String replacement, String field, String rule) {
        String body = MEETING.replace(found, replacement.equals("\"\"") ? "" : replacement);
        Answer answer = service.send(service.command(MEETINGS, body));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-fields");
        assertThat(answer.member("/errors/0/field")).isEqualTo(field);
        assertThat(answer.member("/errors/0/rule")).isEqualTo(rule);
        assertThat(answer.member("/errors/0/detail")).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "{\"kind\":\"regular\",\"kind\":\"ad-hoc\"}", "{} {}", "" })
    @DisplayName("键重复、有多余内容、没有内容：400")
    void refusesAmbiguousBodies(String body) {
        Answer answer = service.send(service.command(MEETINGS, body));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isIn("broken-json", "body-missing");
    }

    @Test
    @DisplayName("嵌套过深：400")
    void boundsNesting() {
        Answer answer = service.send(service.command(MEETINGS, "{\"topics\":" + "[".repeat(5_000)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("/errors/0/field")).isEqualTo("topics[0]");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({ "POST,/api/conferences/licheng-zybfz/nothing,application/json,404,no-such-address",
            "PUT,/api/conferences/licheng-zybfz/meetings,application/json,405,method-not-allowed",
            "POST,/api/conferences/licheng-zybfz/meetings,text/plain,415,media-type-not-supported" })
    @DisplayName("地址、方法、媒体类型不对：也是 problem")
    void answersEveryErrorAsAProblem(String method, String path, String type, int status, String code) {
        Answer answer = service.send(service.command(path, MEETING)
            .setHeader("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(MEETING)));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.member("/type")).isEqualTo("urn:lianxi:problem:" + code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "zh-CN,会议由召集人召集", "en-GB,convene", "fr,会议由召集人召集" })
    @DisplayName("非召集人召集会议：403，引四·一“联席会议根据工作需要定期或不定期召开会议”")
    void quotesTheClause(String language, String sentence) {
        Answer answer = service.send(service.command(MEETINGS, MEETING)
            .setHeader("Lianxi-Actor", "account=xcb-1; unit=xcb; role=member")
            .header("Accept-Language", language));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("convener-convenes");
        assertThat(answer.member("/rule")).isEqualTo("convene.decidedBy");
        assertThat(answer.member("/clause/id")).isEqualTo("C-4.1");
        assertThat(answer.member("/clause/at")).isEqualTo("四·一");
        assertThat(answer.member("/clause/text")).isEqualTo("联席会议根据工作需要定期或不定期召开会议");
        assertThat(answer.member("/basis")).isEqualTo("inferred");
        assertThat(answer.member("/detail")).contains(sentence);
        assertThat(answer.member("/remedy")).isNotBlank();
    }

    @Test
    @DisplayName("拒绝中的单位、席位和身份用名称，不用代码")
    void refusalsNameUnitsSeatsAndRoles() {
        Answer answer = service.send(service.command(RunningService.CONFERENCE + "/nominations", """
                {"seatId":"member:kjj","nominee":{"name":"吕晓琳","post":"区科技局办公室负责人"},"reason":"工作变动"}""")
            .setHeader("Lianxi-Actor", "account=jyj-1; unit=jyj; role=liaison"));
        assertThat(answer.code()).isEqualTo("seats-unit-nominates");
        assertThat(answer.member("/detail")).isEqualTo("席位“区科技局成员”的人选由所在单位（区科技局）提出，区教育局不能提出。");
        assertThat(service
            .send(service.command(MEETINGS, MEETING).setHeader("Lianxi-Actor", "account=xcb-1; unit=xcb; role=member"))
            .member("/detail")).isEqualTo("会议由召集人召集，“成员”不能召集。");
    }

    @Test
    @DisplayName("拒绝也留痕：同键同答，列在拒绝清单之首")
    void keepsRefusals() {
        UUID key = UUID.randomUUID();
        HttpRequest.Builder request = service.command(MEETINGS, MEETING)
            .setHeader("Idempotency-Key", key.toString())
            .setHeader("Lianxi-Actor", "account=xcb-1; unit=xcb; role=member");
        Answer refused = service.send(request);
        Answer again = service.send(request);
        assertThat(again.status()).isEqualTo(refused.status());
        assertThat(again.body()).isEqualTo(refused.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        Answer list = service.get(RunningService.CONFERENCE + "/refusals?limit=1");
        assertThat(list.body().path("refusals")).hasSize(1);
        assertThat(list.member("/refusals/0/commandId")).isEqualTo(key.toString());
        assertThat(list.member("/refusals/0/problem/code")).isEqualTo("convener-convenes");
    }

    @Test
    @DisplayName("没有的会议：404；已有的联席会议：409")
    void knowsWhatThereIs() {
        Answer unknown = service
            .send(service.command(MEETINGS + "/meeting-none/closing", "{}").header("If-Match", "*"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("unknown-meeting");
        Answer exists = service.send(charter(licheng()));
        assertThat(exists.status()).isEqualTo(409);
        assertThat(exists.code()).isEqualTo("conference-has-no-charter-yet");
        assertThat(exists.member("/clause/id")).isEqualTo("C-0.1");
    }

    @Test
    @DisplayName("修订制度：别的联席会议的文件 422；文号没有变 422，引通知；版本必填")
    void amendsOnlyByAnotherDocument() {
        String path = RunningService.CONFERENCE + "/amendments";
        String yaml = licheng();
        Answer versionless = service.send(amendment(path, yaml));
        assertThat(versionless.status()).isEqualTo(428);
        Answer other = service
            .send(amendment(path, yaml.replace("id: licheng-zybfz", "id: another")).header("If-Match", "*"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.member("/errors/0/field")).isEqualTo("identity.id");
        Answer same = service.send(amendment(path, yaml).header("If-Match", "*"));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.code()).isEqualTo("amendment-has-its-own-document");
        assertThat(same.member("/clause/id")).isEqualTo("C-0.1");
    }

    private static HttpRequest.Builder amendment(String path, String yaml) {
        return service.command(path, yaml).setHeader("Content-Type", "application/yaml");
    }

    @Test
    @DisplayName("制度文件有误：422，逐条指明行、字段、规则")
    void listsEveryErrorOfACharter() {
        Answer answer = service.send(charter(licheng().replace("units: 15, seats: 32", "units: 14, seats: 31")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("charter-invalid");
        assertThat(answer.body().path("errors")).hasSize(2);
        assertThat(answer.body().at("/errors/0/line").asInt()).isPositive();
        assertThat(answer.member("/errors/0/field")).startsWith("declared");
    }

    private static HttpRequest.Builder charter(String yaml) {
        return service.command("/api/conferences", yaml)
            .setHeader("Content-Type", "application/yaml")
            .setHeader("Lianxi-Actor", "account=installer; role=system");
    }

    private static String licheng() {
        try (InputStream file = Licheng.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            return new String(file.readAllBytes());
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

}
