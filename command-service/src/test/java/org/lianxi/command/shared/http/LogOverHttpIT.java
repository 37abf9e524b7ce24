package org.lianxi.command.shared.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.ConsistencyProof;
import org.lianxi.audit.Hash;
import org.lianxi.audit.KeyType;
import org.lianxi.audit.LogProof;
import org.lianxi.audit.LogVerifier;
import org.lianxi.audit.Note;
import org.lianxi.audit.NoteSignature;
import org.lianxi.audit.SigningKey;
import org.lianxi.audit.VerifierKey;
import org.lianxi.command.Licheng;
import org.lianxi.command.shared.http.RunningService.Answer;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("审计日志经 HTTP：检查点、分片、证明，凭公钥离线核得过")
class LogOverHttpIT {

    private static final String LOG = "/api/log/";

    private static final String ANY = "*/*";

    private static final String BULLETIN = """
            {"periodFrom":"2021-06-01","periodTo":"2021-06-30","title":"工作进展简报","text":"没有进展。",
             "asOfIndex":42,"reports":[]}""";

    @TempDir
    private static Path data;

    private static final SigningKey byHand = SigningKey.generate("witness-of-rsj", KeyType.WITNESS);

    private static WitnessingUnit witness;

    private static RunningService service;

    private static VerifierKey key;

    @BeforeAll
    static void issueABulletin() throws IOException {
        witness = new WitnessingUnit((size) -> Hash.parse(rootOf(size)));
        service = new RunningService(directory(), "--lianxi.audit.origin=lianxi/licheng",
                "--lianxi.audit.witness-every=100ms", "--lianxi.audit.witnesses.wjj.key=" + witness.vkey(),
                "--lianxi.audit.witnesses.wjj.url=" + witness.url(),
                "--lianxi.audit.witnesses.rsj.key=" + byHand.verifierKey(),
                "--lianxi.audit.witnesses.rsj.url=http://127.0.0.1:1/");
        Answer adopted = await().until(() -> service.send(service.command("/api/conferences", licheng())
            .setHeader("Content-Type", "application/yaml")
            .setHeader("Lianxi-Actor", "account=installer; role=system")), (answer) -> answer.status() != 503);
        assertThat(adopted.status()).isEqualTo(201);
        Answer compiled = office(RunningService.CONFERENCE + "/bulletins", BULLETIN);
        assertThat(office(compiled.header("Location") + "/issue", "{}").status()).isEqualTo(200);
        await().until(
                () -> service.get("/actuator/health").member("/components/signedLog/details/signed").equals(entries()));
        key = VerifierKey.parse(Files.readAllLines(data.resolve("audit/log.key")).get(1));
    }

    private static String entries() {
        return service.get("/api/operations/relay").member("/assigned");
    }

    private static String directory() {
        return "--lianxi.audit.directory=" + data.resolve("audit");
    }

    private static String licheng() {
        try (InputStream file = Licheng.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    private static Answer office(String path, String body) {
        return service.send(service.command(path, body).header("If-Match", "*"));
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        witness.close();
    }

    @Test
    @DisplayName("从网上读下整部日志，逐条核过，没有问题")
    void anAuditorVerifiesTheWholeLog() {
        assertThat(new LogVerifier(LogOverHttpIT::file, List.of()).verify(key, List.of(), 0)).isEmpty();
        assertThat(checkpoint().origin()).isEqualTo("lianxi/licheng");
        assertThat(checkpoint().size()).isGreaterThan(2);
    }

    @Test
    @DisplayName("检查点不久存，未满的分片与条目包存一分钟；凭标记再问答 304，只问头也有标记；检查点可逐页列出")
    void cacheHeaders() {
        HttpResponse<byte[]> checkpoint = service.file(LOG + "checkpoint", ANY);
        assertThat(header(checkpoint, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(header(checkpoint, "Cache-Control")).isEqualTo("max-age=1");
        for (String path : List.of("tile/0/000.p/1", "tile/entries/000.p/2")) {
            HttpResponse<byte[]> tile = service.file(LOG + path, ANY);
            assertThat(tile.statusCode()).isEqualTo(200);
            assertThat(header(tile, "Content-Type")).isEqualTo("application/octet-stream");
            assertThat(header(tile, "Cache-Control")).isEqualTo("max-age=60, public");
        }
        for (String path : List.of("tile/0/000.p/1", "tile/entries/000.p/2",
                "proofs/inclusion?index=1&size=" + checkpoint().size(),
                "proofs/consistency?from=1&to=" + checkpoint().size())) {
            String tag = header(service.file(LOG + path, ANY), "ETag");
            assertThat(tag).as(path).matches("\"[0-9a-f]{32}\"");
            HttpResponse<byte[]> again = service.file(LOG + path, ANY, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(header(service.file(LOG + "proofs/inclusion?index=1", "text/plain"), "ETag"))
            .isNotEqualTo(header(service.file(LOG + "proofs/inclusion?index=1", "application/json"), "ETag"));
    }

    @Test
    @DisplayName("签过的检查点逐页列出，一个接一个")
    void everyCheckpoint() {
        Answer page = service.get(LOG + "checkpoints?limit=1");
        assertThat(page.body().at("/checkpoints/0/previousSize").asLong()).isZero();
        Checkpoint first = Checkpoint.open(Note.parse(page.member("/checkpoints/0/note")), key);
        assertThat(first.size()).isEqualTo(page.body().at("/checkpoints/0/size").asLong());
        assertThat(first.root().base64()).isEqualTo(page.member("/checkpoints/0/root"));
        String next = page.header("Link").replaceFirst("<([^>]*)>; rel=\"next\"", "$1");
        assertThat(next).isEqualTo(LOG + "checkpoints?after=" + first.size() + "&limit=1");
        JsonNode all = service.get(LOG + "checkpoints?limit=1000").body().path("checkpoints");
        long size = 0;
        for (JsonNode one : all) {
            assertThat(one.path("previousSize").asLong()).isEqualTo(size);
            size = one.path("size").asLong();
        }
        assertThat(size).isEqualTo(checkpoint().size());
        Answer wrong = service.get(LOG + "checkpoints?after=-1");
        assertThat(wrong.status() + wrong.code() + wrong.member("/errors/0/field"))
            .isEqualTo("400log-size-negativeafter");
    }

    @ParameterizedTest
    @DisplayName("没有签到的、写法不对的，都没有")
    @ValueSource(strings = { "tile/0/000", "tile/0/000.p/255", "tile/1/000.p/1", "tile/0/001.p/1", "tile/0/0",
            "tile/0/000.p/0", "tile/entries/000.p/255", "tile/64/000", "tile/data/000", "tile/", "tile", "nothing" })
    void nothingThere(String path) {
        Answer answer = service.get(LOG + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("no-such-address");
    }

    @Test
    @DisplayName("按序号、按事件要收录证明；要成文件，凭公钥验得过")
    void inclusionProofs() {
        Answer byIndex = service.get(LOG + "proofs/inclusion?index=2");
        String entry = byIndex.member("/entry");
        assertThat(byIndex.body().get("leafIndex").asLong()).isEqualTo(1);
        assertThat(byIndex.member("/leafHash")).isEqualTo(Hash.ofLeaf(entry.getBytes(StandardCharsets.UTF_8)).base64());
        String event = entry.replaceFirst(".*\"eid\":\"([^\"]+)\".*", "$1");
        assertThat(service.get(LOG + "proofs/inclusion?event=" + event).body()).isEqualTo(byIndex.body());
        HttpResponse<byte[]> file = service.file(LOG + "proofs/inclusion?event=" + event, "text/plain");
        LogProof proof = LogProof.parse(new String(file.body(), StandardCharsets.UTF_8));
        assertThat(proof.verify(entry.getBytes(StandardCharsets.UTF_8), key)).isEqualTo(checkpoint());
    }

    @Test
    @DisplayName("要一致性证明：从早先的条数到现在，验得过")
    void consistencyProofs() {
        Answer answer = service.get(LOG + "proofs/consistency?from=1");
        JsonNode body = answer.body();
        List<Hash> hashes = body.get("hashes").valueStream().map((hash) -> Hash.parse(hash.asString())).toList();
        Checkpoint later = Checkpoint.open(Note.parse(answer.member("/checkpoint")), key);
        new ConsistencyProof(1, later.size(), hashes).verify(Hash.parse(answer.member("/fromRoot")), later.root());
        assertThat(later).isEqualTo(checkpoint());
    }

    @Test
    @DisplayName("问得不对：说明是哪个参数、怎么不对")
    void badQuestions() {
        for (Map.Entry<String, String> bad : Map
            .of("inclusion", "400 log-entry-not-named index", "inclusion?index=0", "404 log-entry-not-signed index",
                    "inclusion?index=999999", "404 log-entry-not-signed index", "inclusion?event=none",
                    "404 log-entry-not-signed event", "inclusion?index=1&size=999999", "404 checkpoint-not-there size",
                    "consistency?from=999999", "400 log-size-out-of-range from", "consistency?from=-1",
                    "400 log-size-out-of-range from", "consistency?from=1&to=999999", "404 checkpoint-not-there to")
            .entrySet()) {
            Answer answer = service.get(LOG + "proofs/" + bad.getKey());
            assertThat(answer.status() + " " + answer.code() + " " + answer.member("/errors/0/field")).as(bad.getKey())
                .isEqualTo(bad.getValue());
        }
        assertThat(service.get(LOG + "proofs/consistency").status()).isEqualTo(400);
        assertThat(service.get(LOG + "proofs/inclusion?index=x").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("签过的叶被改：服务再启动时转发停下，说明原因，不编号")
    void aTamperedLogIsNotContinued() throws IOException {
        try (RunningService first = new RunningService("--lianxi.audit.directory=" + data.resolve("other"))) {
            await().until(
                    () -> first
                        .send(first.command("/api/conferences", licheng())
                            .setHeader("Content-Type", "application/yaml")
                            .setHeader("Lianxi-Actor", "account=installer; role=system"))
                        .status() == 201);
            await().until(() -> first.file(LOG + "checkpoint", ANY).statusCode() == 200);
            JdbcClient store = first.administrator();
            store.sql("alter table log disable trigger append_only").update();
            store.sql("update log set leaf = sha256('x') where log_index = 1").update();
            first.stopService();
            RunningService second = first.another("--lianxi.audit.directory=" + data.resolve("other"));
            try {
                await().until(() -> !second.get("/api/operations/relay").body().get("halted").isNull());
                assertThat(second.get("/api/operations/relay").member("/halted"))
                    .contains("not those that were signed");
                assertThat(second.get("/actuator/health").status()).isEqualTo(503);
            }
            finally {
                second.stopService();
            }
        }
    }

    @Test
    @DisplayName("检查点送到见证单位：凭一致性证明接着上次所见，签回来就随检查点给出")
    void isSentToWitnesses() {
        Note cosigned = await().until(() -> note("checkpoint?witnesses=1"), (note) -> note != null
                && Checkpoint.parse(note.text()).equals(checkpoint()) && names(note).contains(witness.vkey().name()));
        assertThat(Checkpoint.open(cosigned, key).size()).isEqualTo(witness.seen());
        assertThat(cosigned.verify(witness.vkey()).name()).isEqualTo("witness-of-wjj");
        assertThat(new LogVerifier(LogOverHttpIT::file, List.of()).verify(key, List.of(witness.vkey()), 1)).isEmpty();
        JsonNode seen = service.get(LOG + "witnesses").body().at("/witnesses/1");
        assertThat(seen.at("/unitCode").asString() + " " + seen.at("/size").asLong() + " " + seen.at("/behind"))
            .isEqualTo("wjj " + witness.seen() + " 0");
    }

    @Test
    @DisplayName("见证单位叫不通，就自己取、自己送：一人一签，够数的检查点取得到；健康检查说谁落后")
    void isCosignedByHand() {
        assertThat(service.get("/actuator/health").member("/components/signedLog/details/witnessBehind/unitCode"))
            .isEqualTo("rsj");
        assertThat(service.file(LOG + "checkpoint?witnesses=2", ANY).statusCode()).isEqualTo(404);
        Note note = note("checkpoint");
        long size = checkpoint().size();
        Note cosigned = byHand.cosign(note, Instant.ofEpochSecond(1));
        assertThat(cosign(size, cosigned.toString()).statusCode()).isEqualTo(201);
        String later = byHand.cosign(note, Instant.ofEpochSecond(2)).signatures().getLast() + "\n";
        HttpResponse<String> again = cosign(size, later);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains(cosigned.signatures().getLast().toString()).doesNotContain(later);
        assertThat(names(await().until(() -> note("checkpoint?witnesses=2"), (found) -> found != null)))
            .containsExactlyInAnyOrder("lianxi/licheng", "witness-of-rsj", "witness-of-wjj");
        assertThat(note("checkpoints/" + size).text()).isEqualTo(note.text());
        assertThat(service.get("/actuator/health").member("/components/signedLog/details/key"))
            .isEqualTo(key.toString());
    }

    @Test
    @DisplayName("见证签名不认识、不对、不是本日志的检查点：不收，说明缘由")
    void refusesOtherCosignatures() {
        Note note = note("checkpoint");
        long size = checkpoint().size();
        SigningKey stranger = SigningKey.generate("witness-of-rsj", KeyType.WITNESS);
        Note forked = SigningKey.generate("lianxi/licheng", KeyType.LOG)
            .sign(new Checkpoint("lianxi/licheng", size, Hash.OF_NOTHING).text());
        Note ofFork = byHand.cosign(forked, Instant.EPOCH);
        Map<String, String> refused = Map.of(stranger.cosign(note, Instant.EPOCH).toString(), "422 witness-unknown",
                ofFork.signatures().getLast() + "\n", "422 cosignature-wrong", ofFork.toString(),
                "409 checkpoint-not-ours", "nothing", "400 cosignature-malformed", "\n\n", "400 cosignature-malformed");
        refused.forEach((body, problem) -> {
            HttpResponse<String> answer = cosign(size, body);
            assertThat(answer.statusCode() + " " + answer.body()).startsWith(problem.substring(0, 3))
                .contains("\"" + problem.substring(4) + "\"");
        });
        assertThat(cosign(999_999, ofFork.toString()).statusCode()).isEqualTo(404);
        assertThat(service.get(LOG + "checkpoints/999999").status()).isEqualTo(404);
        assertThat(names(note("checkpoints/" + size))).doesNotContain("stranger");
    }

    private static HttpResponse<String> cosign(long size, String body) {
        return service.answer(service.command(LOG + "checkpoints/" + size + "/cosignatures", body)
            .setHeader("Content-Type", "text/plain")
            .setHeader("Accept", ANY));
    }

    private static List<String> names(Note note) {
        return note.signatures().stream().map(NoteSignature::name).toList();
    }

    private static Note note(String path) {
        HttpResponse<byte[]> answer = service.file(LOG + path, ANY);
        return (answer.statusCode() == 200) ? Note.parse(answer.body()) : null;
    }

    private static String rootOf(long size) {
        return service.get(LOG + "proofs/consistency?from=" + size).member("/fromRoot");
    }

    private static Checkpoint checkpoint() {
        return Checkpoint.open(Note.parse(service.file(LOG + "checkpoint", ANY).body()), key);
    }

    private static byte[] file(String path) throws IOException {
        HttpResponse<byte[]> response = service.file(LOG + path, ANY);
        if (response.statusCode() != 200) {
            throw new FileNotFoundException(path);
        }
        return response.body();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

}
