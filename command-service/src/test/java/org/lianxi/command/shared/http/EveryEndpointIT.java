package org.lianxi.command.shared.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.shared.http.RunningService.Answer;
import org.lianxi.contract.conference.Charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("每个命令地址：办成、字段、版本、重复、拒绝，逐一试过")
class EveryEndpointIT {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        service = new RunningService();
        await().until(() -> service.get("/api/conferences/none/refusals").status(), (status) -> status != 503);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    static List<Example> examples() {
        return Stream
            .of(ConferenceExamples.all(), MeetingExamples.all(), MinutesExamples.all(), ActionExamples.all(),
                    OfficeExamples.all(), CaseExamples.all())
            .flatMap(List::stream)
            .toList();
    }

    @Test
    @DisplayName("每个地址都有例子，都写在接口文档里；没有多余的例子，文档没有多写的地址")
    void everyEndpointHasAnExample() throws IOException {
        List<String> shapes = Endpoint.all(service).stream().map(Endpoint::shape).toList();
        assertThat(examples().stream().map((example) -> Endpoint.shape(example.path())))
            .containsExactlyInAnyOrderElementsOf(shapes);
        assertThat(documented()).containsExactlyInAnyOrderElementsOf(shapes);
    }

    /**
     * The addresses in the first column of the table of commands.
     */
    private static List<String> documented() throws IOException {
        Matcher rows = Pattern.compile("(?m)^\\| (`/[^|]*`) \\|")
            .matcher(Files.readString(Path.of("../docs/api.md")).split("## Problems")[0]);
        return rows.results()
            .flatMap((row) -> Pattern.compile("`([^`]*)`").matcher(row.group(1)).results())
            .map((address) -> address.group(1))
            .filter((address) -> !address.startsWith("/api/log/"))
            .map((address) -> address.replaceFirst("^/api/conferences", ""))
            .map(Endpoint::shape)
            .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("办成：状态、地址、版本、位置；同键重复照原样再答；同键异文 422")
    void grants(Example example) {
        Scene scene = new Scene(service);
        Call call = example.granted().apply(scene);
        HttpRequest.Builder request = versioned(example, scene.request(call));
        Answer answer = scene.send(request);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(example.makes() ? 201 : 200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.member("/version") + "\"");
        assertThat(answer.header("Lianxi-Position")).isNotBlank().isEqualTo(answer.member("/position"));
        assertThat(answer.member("/id")).isNotBlank();
        if (example.makes()) {
            assertThat(answer.header("Location")).startsWith("/api/conferences/").endsWith(answer.member("/id"));
        }
        Answer again = scene.send(request);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.status()).isEqualTo(answer.status());
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
        Answer other = scene.send(request.setHeader("Lianxi-Actor", call.header("somebody-else")));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("所见版本：修改须写明，已变的 412，什么也没有改；新建不必写")
    void asksForTheVersionSeen(Example example) {
        Scene scene = new Scene(service);
        Call call = example.granted().apply(scene);
        if (!example.makes()) {
            Answer silent = scene.send(scene.request(call));
            assertThat(silent.status()).isEqualTo(428);
            assertThat(silent.code()).isEqualTo("precondition-required");
            Answer stale = scene.send(scene.request(call).header("If-Match", "\"999999\""));
            assertThat(stale.status()).isEqualTo(412);
            assertThat(stale.code()).isEqualTo("stale-version");
            Answer foreign = scene.send(scene.request(call).header("If-Match", "version 3"));
            assertThat(foreign.status()).isEqualTo(400);
            assertThat(foreign.member("/errors/0/field")).isEqualTo("If-Match");
        }
        assertThat(scene.send(versioned(example, scene.request(call))).status()).isLessThan(300);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("字段缺、长、类型不对、藏字符：400，点名字段和规则，中英文各说各的；什么也没有办")
    void namesTheField(Example example) {
        Scene scene = new Scene(service);
        Call call = example.granted().apply(scene);
        Class<?> body = endpoint(example).body().orElse(null);
        if (body != null) {
            for (FieldFaults.Fault fault : FieldFaults.of(body, call.body())) {
                LANGUAGES.forEach((language) -> namesTheField(scene, call, fault, language));
            }
        }
        assertThat(scene.send(versioned(example, scene.request(call))).status()).isLessThan(300);
    }

    private static void namesTheField(Scene scene, Call call, FieldFaults.Fault fault, String language) {
        Answer answer = scene
            .send(scene.request(call.saying(fault.json())).header("If-Match", "*").header("Accept-Language", language));
        String what = fault.field() + " " + fault.rule() + ": " + answer.body();
        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.code()).as(what).isEqualTo("invalid-fields");
        assertThat(answer.body().path("errors")).as(what).hasSize(1);
        assertThat(answer.member("/errors/0/field")).as(what).isEqualTo(fault.field());
        assertThat(answer.member("/errors/0/rule")).as(what).isEqualTo(fault.rule());
        for (String text : List.of(answer.member("/title"), answer.member("/detail"),
                answer.member("/errors/0/detail"))) {
            assertThat(HAN.matcher(text).find()).as("%s in %s", text, language).isEqualTo(language.startsWith("zh"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("拒绝：写明规则、条文原文、依据和出路，中英文各说各的；重复也是同一答复")
    void refuses(Example example) {
        Scene scene = new Scene(service);
        Call call = example.refused().apply(scene);
        UUID key = UUID.randomUUID();
        Answer chinese = refused(example, scene, call, key, "zh-CN");
        Answer english = refused(example, scene, call, UUID.randomUUID(), "en");
        for (String member : List.of("/title", "/detail", "/remedy")) {
            assertThat(HAN.matcher(chinese.member(member)).find()).as(chinese.member(member)).isTrue();
            assertThat(english.member(member)).containsPattern("[a-z]{3}").isNotEqualTo(chinese.member(member));
        }
        assertThat(english.body().path("clause")).isEqualTo(chinese.body().path("clause"));
        Answer again = scene.send(keyed(example, scene, call, key, "zh-CN"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(chinese.body());
    }

    private static Answer refused(Example example, Scene scene, Call call, UUID key, String language) {
        Answer answer = scene.send(keyed(example, scene, call, key, language));
        assertThat(answer.code()).as("%s", answer.body()).isEqualTo(example.code());
        assertThat(answer.status()).isIn(403, 409, 422);
        assertThat(answer.member("/rule")).isNotBlank();
        Charter.Clause clause = service.bean(Conferences.class)
            .standing(scene.id())
            .charter()
            .clauseOf(answer.member("/rule"))
            .orElseThrow();
        assertThat(clause.text()).isNotBlank().isEqualTo(answer.member("/clause/text"));
        assertThat(clause.id() + clause.at()).isEqualTo(answer.member("/clause/id") + answer.member("/clause/at"));
        assertThat(answer.member("/basis")).isIn("text", "inferred", "local-choice");
        return answer;
    }

    private static HttpRequest.Builder keyed(Example example, Scene scene, Call call, UUID key, String language) {
        return versioned(example, scene.request(call)).setHeader("Idempotency-Key", key.toString())
            .header("Accept-Language", language);
    }

    private static HttpRequest.Builder versioned(Example example, HttpRequest.Builder request) {
        return example.makes() ? request : request.header("If-Match", "*");
    }

    private static Endpoint endpoint(Example example) {
        String shape = Endpoint.shape(example.path());
        return Endpoint.all(service)
            .stream()
            .filter((endpoint) -> endpoint.shape().equals(shape))
            .findFirst()
            .orElseThrow();
    }

}
