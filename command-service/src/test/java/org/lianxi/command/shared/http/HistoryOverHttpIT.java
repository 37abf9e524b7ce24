package org.lianxi.command.shared.http;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.command.shared.http.RunningService.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@DisplayName("审计查阅变更记录：按条件流式读出，读之前先留痕，断了看得出")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryOverHttpIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String AUDITOR = "sjj/auditor";

    private static final int MANY = 20_000;

    private static final String BULK = """
            insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                payload_revision, payload, meta_data, conference_id)
            select gen_random_uuid()::text, 'action-' || n % 20, n / 20, 'ActionItem', '2026-01-05T01:00:00Z',
                'org.lianxi.action.progress-reported.v1', '1',
                convert_to(json_build_object('unitCode', 'gxj', 'summary', repeat(md5(n::text), 40))::text, 'UTF8'),
                convert_to('{"account":"gxj-1","unit":"gxj","role":"member","commandId":"c"}', 'UTF8'), ?
            from generate_series(0, ?) as n
            """;

    @TempDir
    private static Path data;

    private static RunningService service;

    private static JdbcClient store;

    private static Scene scene;

    private static Scene big;

    private static String action;

    @BeforeAll
    static void start() throws IOException {
        service = new RunningService("--lianxi.history.readers=2", "--lianxi.history.patience=2s",
                "--server.tomcat.connection-timeout=2s", "--spring.datasource.hikari.connection-timeout=500",
                "--lianxi.audit.directory=" + data.resolve("audit"));
        await().until(() -> service.get("/api/conferences/none/refusals").status(), (status) -> status != 503);
        store = service.bean(JdbcClient.class);
        scene = new Scene(service);
        action = Scene.idOf(scene.assigned());
        scene.done(scene.call("gxj/member", "/actions/" + action + "/progress-reports",
                "{\"percent\":60,\"summary\":\"过半\"}"));
        big = new Scene(service);
        store.sql(BULK).params(big.id(), MANY - 1).update();
        numbered();
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    private static void numbered() {
        await().until(() -> store.sql("select (select count(*) from event) - (select last_index from relay_cursor)")
            .query(Long.class)
            .single() == 0);
    }

    private static HttpRequest.Builder request(Scene of, String actor, String query) {
        return of.request(of.call(actor, "/history" + query, ""));
    }

    private static List<JsonNode> lines(Scene of, String actor, String query) {
        return lines(send(request(of, actor, query)));
    }

    private static List<JsonNode> lines(HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(body).isEqualTo(200);
        List<JsonNode> lines = body.lines().map(JSON::readTree).toList();
        assertThat(lines.getLast().path("complete").asBoolean()).isTrue();
        assertThat(lines.getLast().path("lines").asInt()).isEqualTo(lines.size() - 1);
        return lines;
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

    @Test
    @Order(1)
    @DisplayName("全部记录：按序号、与库里一致，散列与叶相同，末行写明齐全；查阅本身也记下、也编号")
    void theWholeRecord() {
        HttpResponse<byte[]> response = send(request(scene, AUDITOR, ""));
        List<JsonNode> lines = lines(response);
        List<String> stored = store.sql("""
                select l.log_index || ' ' || l.event_identifier || ' ' || encode(l.leaf, 'base64') from log l
                where conference_id = ? and log_index <= ? order by log_index""")
            .params(scene.id(), lines.getLast().path("upToIndex").asLong())
            .query(String.class)
            .list();
        assertThat(lines.subList(0, lines.size() - 1).stream().map(HistoryOverHttpIT::place)).isEqualTo(stored);
        assertThat(lines.getLast().at("/checkpoint/size").asLong()).isPositive();
        String access = response.headers().firstValue("Lianxi-Access").orElseThrow();
        assertThat(lines.getLast().path("access").asString()).isEqualTo(access);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        await().until(() -> lines(scene, AUDITOR, "?entity=" + access).size(), (size) -> size == 3);
        List<JsonNode> itself = lines(scene, AUDITOR, "?entity=" + access);
        assertThat(itself.getFirst().at("/payload/byUnit").asString()).isEqualTo("sjj");
        assertThat(itself.getFirst().path("label").asString()).isEqualTo("开始查阅变更记录");
        assertThat(itself.get(1).at("/payload/ending").asString()).isEqualTo("complete");
        assertThat(itself.get(1).at("/payload/lines").asInt()).isEqualTo(lines.size() - 1);
    }

    private static String place(JsonNode line) {
        return line.path("index").asLong() + " " + line.path("id").asString() + " " + line.path("leafHash").asString();
    }

    @Test
    @Order(2)
    @DisplayName("每种条件只给相符的，一条不多一条不少；断了可从末号接着读")
    void filters() {
        List<JsonNode> all = lines(scene, AUDITOR, "");
        long middle = all.get(all.size() / 2).path("index").asLong();
        Instant at = Instant.parse(all.get(all.size() / 2).path("time").asString());
        String type = "org.lianxi.action.assigned.v1";
        same(all, "?entity=" + action, (line) -> is(line, "aggregate", action));
        same(all, "?actingUnit=gxj", (line) -> is(line, "unit", "gxj"));
        same(all, "?account=somebody", (line) -> is(line, "account", "somebody"));
        same(all, "?type=" + type, (line) -> is(line, "type", type));
        same(all, "?concerning=gxj", (line) -> is(line, "unit", "gxj") || names(line, "gxj"));
        same(all, "?concerning=gxj&actingUnit=wjj&type=" + type,
                (line) -> is(line, "unit", "wjj") && names(line, "gxj") && is(line, "type", type));
        same(all, "?from=" + at, (line) -> !time(line).isBefore(at));
        same(all, "?to=" + at, (line) -> !time(line).isAfter(at));
        same(all, "?from=" + at + "&to=" + at + "&actingUnit=wjj",
                (line) -> time(line).equals(at) && is(line, "unit", "wjj"));
        same(all, "?after=" + middle, (line) -> line.path("index").asLong() > middle);
        same(all, "?until=" + middle, (line) -> line.path("index").asLong() <= middle);
        same(all, "?after=" + middle + "&until=" + middle, (line) -> false);
        same(all, "?account=nobody", (line) -> false);
        same(all, "?to=2020-01-01", (line) -> false);
    }

    private static void same(List<JsonNode> all, String query, Predicate<JsonNode> wanted) {
        long end = all.getLast().path("upToIndex").asLong();
        List<JsonNode> expected = all.stream().filter((line) -> line.has("index")).filter(wanted).toList();
        assertThat(lines(scene, AUDITOR, query).stream()
            .filter((line) -> line.has("index") && line.path("index").asLong() <= end)).as(query)
            .containsExactlyElementsOf(expected);
    }

    private static boolean is(JsonNode line, String member, String value) {
        return line.path(member).asString("").equals(value);
    }

    private static boolean names(JsonNode line, String unit) {
        return line.path("payload").toString().contains("\"" + unit + "\"");
    }

    private static Instant time(JsonNode line) {
        return Instant.parse(line.path("time").asString());
    }

    @Test
    @Order(3)
    @DisplayName("压缩、制表：内容相同；英文名目")
    void forms() throws IOException {
        HttpResponse<byte[]> zipped = send(
                request(scene, AUDITOR, "?entity=" + action).header("Accept-Encoding", "gzip"));
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] body = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
        HttpResponse<byte[]> plain = send(
                request(scene, AUDITOR, "?entity=" + action).header("Accept", "application/x-ndjson, text/csv;q=0.5"));
        assertThat(new String(body, StandardCharsets.UTF_8).lines().toList().subList(0, 2))
            .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8).lines().toList().subList(0, 2));
        HttpResponse<byte[]> table = send(request(scene, AUDITOR, "?entity=" + action).header("Accept", "text/csv")
            .header("Accept-Language", "en"));
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        List<String> rows = new String(table.body(), StandardCharsets.UTF_8).lines().toList();
        assertThat(rows.getFirst()).startsWith("\uFEFFindex,id,type");
        assertThat(rows.get(1)).contains(",Action assigned,", "\"{\"\"conferenceId\"\":");
        assertThat(rows.getLast()).startsWith("#complete,lines=" + (rows.size() - 2));
        assertThat(service.send(request(scene, AUDITOR, "").setHeader("Accept", "application/json")).status())
            .isEqualTo(406);
    }

    @Test
    @Order(4)
    @DisplayName("成员单位只看涉及本单位的；不该看的、问得不对的，说明规则；办不成的另查")
    void whoMayRead() {
        assertThat(lines(scene, "gxj/member", "?concerning=gxj")).hasSizeGreaterThan(3);
        Answer chinese = service.send(request(scene, "gxj/member", ""));
        Answer english = service.send(request(scene, "gxj/member", "").header("Accept-Language", "en"));
        for (Answer answer : List.of(chinese, english)) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("member-unit-reads-what-concerns-it");
            assertThat(answer.member("/clause/id")).isEqualTo("C-2.5");
        }
        assertThat(chinese.member("/detail")).contains("区工信局", "召集人");
        assertThat(english.member("/remedy")).contains("concerning=");
        List<JsonNode> refused = lines(scene, "gxj/member", "?outcome=refused&actingUnit=gxj");
        assertThat(refused.getFirst().path("refused").asString()).isEqualTo("BeginAccess");
        assertThat(refused.getFirst().at("/problem/code").asString()).isEqualTo(chinese.code());
        assertThat(lines(scene, AUDITOR, "?outcome=refused&account=nobody")).hasSize(1);
        assertThat(service.send(request(scene, "zgh/convener", "")).code()).isEqualTo("actor-holds-the-role");
        Answer wrong = service.send(request(scene, AUDITOR, "?since=2026"));
        assertThat(wrong.status() + wrong.member("/errors/0/field") + wrong.member("/errors/0/rule"))
            .isEqualTo("400sincehistory-filter-unknown");
        assertThat(service
            .send(service.command("/api/conferences/none/history", "")
                .GET()
                .setHeader("Lianxi-Actor", "account=a; unit=sjj; role=auditor"))
            .code()).isEqualTo("unknown-conference");
        assertThat(service.send(HttpRequest.newBuilder(uri("/api/conferences/" + scene.id() + "/history"))).status())
            .isEqualTo(400);
        assertThat(send(request(scene, AUDITOR, "").method("HEAD", HttpRequest.BodyPublishers.noBody())).statusCode())
            .isEqualTo(405);
    }

    private static URI uri(String path) {
        return service.command(path, "").build().uri();
    }

    @Test
    @Order(5)
    @DisplayName("查阅日志：谁、以什么条件、查到哪里；成员单位只看自己的")
    void accesses() {
        lines(scene, AUDITOR, "?concerning=czj");
        Answer all = await().until(() -> accesses(AUDITOR, "?limit=2"),
                (answer) -> answer.body().at("/accesses/0/ending").asString("").equals("complete"));
        JsonNode last = all.body().at("/accesses/0");
        assertThat(last.path("unit").asString() + last.path("role").asString()).isEqualTo("sjjauditor");
        assertThat(last.at("/filters/0/name").asString() + last.at("/filters/0/value").asString())
            .isEqualTo("concerningczj");
        String next = all.header("Link").replaceFirst("<[^>]*/accesses(\\?[^>]*)>; rel=\"next\"", "$1");
        assertThat(accesses(AUDITOR, next).body().at("/accesses/0/place").asLong())
            .isLessThan(all.body().at("/accesses/1/place").asLong());
        assertThat(accesses("gxj/member", "?actingUnit=gxj").body()
            .path("accesses")
            .valueStream()
            .map((access) -> access.path("unit").asString())
            .distinct()).containsExactly("gxj");
        Answer refused = accesses("gxj/member", "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.member("/detail")).contains("区工信局");
    }

    private static Answer accesses(String actor, String query) {
        return service.send(scene.request(scene.call(actor, "/accesses" + query, "")));
    }

    @Test
    @Order(6)
    @DisplayName("条目被人改坏：不给，说明要核验")
    void aChangedEntry() {
        long index = lines(scene, AUDITOR, "?entity=" + action).getFirst().path("index").asLong();
        JdbcClient owner = service.owner();
        owner.sql("alter table log disable trigger append_only").update();
        owner.sql("update log set entry = entry || 'x' where log_index = ?").param(index).update();
        Answer answer = service.send(request(scene, AUDITOR, ""));
        assertThat(answer.status() + answer.code()).isEqualTo("503history-entry-unreadable");
        owner.sql("update log set entry = substring(entry from 1 for length(entry) - 1) where log_index = ?")
            .param(index)
            .update();
        owner.sql("alter table log enable trigger append_only").update();
        assertThat(lines(scene, AUDITOR, "?entity=" + action)).hasSizeGreaterThan(2);
    }

    @Test
    @Order(7)
    @DisplayName("满了的分片永不变：可永久存，凭标记再问答 304，只问头不给身")
    void aFullTile() {
        for (String path : List.of("/api/log/tile/0/000", "/api/log/tile/entries/000")) {
            HttpResponse<byte[]> tile = await().until(() -> service.file(path, "*/*"),
                    (answer) -> answer.statusCode() == 200);
            String tag = tile.headers().firstValue("ETag").orElseThrow();
            assertThat(tile.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
            assertThat(service.file(path, "*/*", "If-None-Match", "\"x\", " + tag).statusCode()).isEqualTo(304);
            HttpResponse<byte[]> head = send(
                    service.command(path, "").method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.headers().firstValue("ETag")).contains(tag);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    @Order(8)
    @DisplayName("大量记录也按序给全，多段相接；人多了请稍候；不读的、走开的读者中断，留痕，位置让出")
    void manyAndSlowReaders() throws IOException {
        List<JsonNode> lines = lines(big, AUDITOR, "?concerning=gxj&type=org.lianxi.action.progress-reported.v1");
        assertThat(lines).hasSize(MANY + 1);
        assertThat(lines.stream().limit(MANY).map((line) -> line.path("index").asLong())).isSorted()
            .doesNotHaveDuplicates();
        try (Socket one = stopped(); Socket other = stopped()) {
            Answer third = await().until(() -> service.send(request(big, AUDITOR, "?account=nobody")),
                    (answer) -> answer.status() != 200);
            assertThat(third.status() + third.code() + third.header("Retry-After"))
                .isEqualTo("429history-readers-too-many10");
            assertThat(begun()).isEqualTo(ended() + 2);
            other.close();
            await().until(HistoryOverHttpIT::endings,
                    (endings) -> endings.contains("reader-too-slow") && endings.contains("reader-gone"));
        }
        assertThat(lines(big, AUDITOR, "?account=nobody")).hasSize(1);
    }

    /**
     * A reader that asks for everything and takes nothing.
     */
    private static Socket stopped() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        URI uri = uri("/api/conferences/" + big.id() + "/history");
        socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
        socket.getOutputStream()
            .write(("GET " + uri.getPath() + " HTTP/1.1\r\nHost: x\r\nLianxi-Actor: account=a; unit=sjj; role=auditor"
                    + "\r\n\r\n")
                .getBytes());
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    private static long begun() {
        return count("org.lianxi.history.access-begun.v1");
    }

    private static long ended() {
        return count("org.lianxi.history.access-ended.v1");
    }

    private static long count(String type) {
        return store.sql("select count(*) from event where payload_type = ?").param(type).query(Long.class).single();
    }

    private static Set<String> endings() {
        return Set.copyOf(
                store
                    .sql("select convert_from(payload, 'UTF8')::jsonb ->> 'ending' from event "
                            + "where payload_type = 'org.lianxi.history.access-ended.v1'")
                    .query(String.class)
                    .list());
    }

    @Test
    @Order(9)
    @DisplayName("中途库没了：流断开，没有末行；记不下查阅的，一行也不给")
    void theStoreGoesAway() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = client.send(request(big, AUDITOR, "").build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            BufferedReader reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
            String first = reader.readLine();
            assertThat(first).startsWith("{\"index\":");
            assertThat(begun()).isEqualTo(ended() + 1);
            service.stopStore();
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
                for (String line = first; line != null; line = reader.readLine()) {
                    assertThat(line).doesNotContain("\"complete\"");
                }
            });
        }
        Answer answer = service.send(request(scene, AUDITOR, ""));
        assertThat(answer.status() + answer.code()).isEqualTo("503store-unavailable");
    }

}
