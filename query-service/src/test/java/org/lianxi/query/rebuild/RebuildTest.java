package org.lianxi.query.rebuild;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.query.shared.Compared;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.OneLog;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("在旁边重建视图，比对后换上（INV-30）")
@TestPropertySource(properties = { "lianxi.rebuild.events-between-writes=25", "lianxi.rebuild.former-kept=1d" })
class RebuildTest extends QueryTest {

    private static final String REBUILD = "/api/operations/rebuild";

    @Autowired
    private MongoDatabaseFactory database;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private RebuildSteps steps;

    @Autowired
    private GenerationWatch watch;

    private final Map<String, Long> seen = new TreeMap<>();

    private final List<RecordedEvent> story = story();

    @Autowired
    private Environment environment;

    static List<RecordedEvent> story() {
        return OneLog.of(3, Licheng.story(), new Licheng("fengze-zybfz").founded().memberChanged());
    }

    @BeforeEach
    void keepEverything() {
        this.ingest.positions(IntStream.range(0, EventTopic.PARTITIONS).boxed().toList());
    }

    private void live(List<RecordedEvent> events) {
        events.forEach((event) -> this.seen.put(event.conferenceId(), event.index()));
        this.ingest.handle(new EventBatch(List.copyOf(events),
                List.of(new PartitionPosition(0, "topic", 0, new TreeMap<>(this.seen))), List.of()));
    }

    private MvcTestResult post(String parameters) {
        return this.http.post().uri(REBUILD + parameters).exchange();
    }

    private RebuildStatus rebuilt(String parameters) {
        assertThat(post(parameters)).hasStatus(202);
        return ended();
    }

    private RebuildStatus ended() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> this.rebuilds.status().state().isEnd());
        return this.rebuilds.status();
    }

    private static List<String> checksums(RebuildStatus status) {
        return status.compared().stream().map(Compared::rebuiltChecksum).toList();
    }

    private void assertEqual(RebuildStatus status) {
        assertThat(status.failure()).isNull();
        assertThat(status.state()).isEqualTo(RebuildStatus.State.DONE);
        assertThat(status.compared()).isNotEmpty()
            .allSatisfy((one) -> assertThat(one.equal()).as("%s: %s", one.collection(), one.firstDifferent()).isTrue())
            .allSatisfy((one) -> assertThat(one.checksum()).isEqualTo(one.rebuiltChecksum()))
            .allSatisfy((one) -> assertThat(one.documents()).isEqualTo(one.rebuiltDocuments()));
    }

    @Test
    @DisplayName("重建的与实时的逐字节相同；换上之后回答不变，再重建一次仍相同")
    void equalsLive() {
        this.story.forEach((event) -> live(List.of(event)));
        JsonNode actions = then(BASE + "/actions");
        RebuildStatus first = rebuilt("");
        assertEqual(first);
        assertThat(first.events()).isEqualTo(this.story.size());
        assertThat(first.compared()).extracting(Compared::documents).contains((long) this.story.size());
        assertThat(then(BASE + "/actions")).isEqualTo(actions);
        RebuildStatus second = rebuilt("");
        assertEqual(second);
        assertThat(checksums(second)).isEqualTo(checksums(first));
        restart();
        assertThat(then(BASE + "/actions")).isEqualTo(actions);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    @DisplayName("随意交错、随意分批的经过：重建的与实时的相同")
    void randomHistories(long seed) {
        Random chance = new Random(seed);
        List<RecordedEvent> log = OneLog.of(seed, Licheng.story(), new Licheng("fengze-zybfz").founded().nominated(),
                new Licheng("jinjiang-zybfz").founded());
        int done = 0;
        while (done < log.size()) {
            int next = Math.min(log.size(), done + 1 + chance.nextInt(20));
            live(log.subList(done, next));
            done = next;
        }
        assertEqual(rebuilt(""));
    }

    @ParameterizedTest
    @ValueSource(ints = { 10, 30, 60, 100 })
    @DisplayName("中途断了：再开始时从写下的地方接着来，结果相同")
    void interrupted(int after) {
        live(this.story);
        this.log.awayAfter(after);
        assertThat(rebuilt("").state()).isEqualTo(RebuildStatus.State.FAILED);
        this.log.awayAfter(Integer.MAX_VALUE);
        RebuildStatus status = rebuilt("");
        assertEqual(status);
        assertThat(status.events()).isEqualTo(this.story.size());
    }

    @Test
    @DisplayName("重建到一半，进程被强行终止：原来的一直照常回答；再开始时从写下的地方接着来，结果相同")
    void killed() throws Exception {
        live(this.story);
        JsonNode actions = then(BASE + "/actions");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                RebuildingProcess.class.getName(), this.environment.getRequiredProperty("spring.mongodb.uri"))
            .redirectErrorStream(true)
            .start();
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = out.lines()
                .takeWhile((line) -> !line.equals(RebuildingProcess.IN_THE_MIDDLE))
                .toList();
            assertThat(process.isAlive()).as(String.join("\n", lines)).isTrue();
            assertThat(then(BASE + "/actions")).isEqualTo(actions);
        }
        finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(collections()).contains("actions_g1");
        assertThat(then(BASE + "/actions")).isEqualTo(actions);
        RebuildStatus status = rebuilt("");
        assertEqual(status);
        assertThat(status.events()).isEqualTo(this.story.size());
        assertThat(this.log.read()).as("events read again").isBetween(1, this.story.size() - 25);
        assertThat(then(BASE + "/actions")).isEqualTo(actions);
    }

    @ParameterizedTest
    @ValueSource(strings = { "rebuilds", "actions_g1", "timeline_g1", "deliveries_g1", "generations" })
    @DisplayName("写到一半时文档库不在：原来的照常回答，再开始时结果相同")
    void storeAway(String collection) {
        live(this.story);
        JsonNode actions = then(BASE + "/actions");
        CountDownLatch begun = new CountDownLatch(1);
        this.log.before(() -> {
            this.store.away(collection);
            begun.countDown();
        });
        assertThat(rebuilt("").state()).isEqualTo(RebuildStatus.State.FAILED);
        assertThat(begun.getCount()).isZero();
        this.store.away(null);
        this.log.before(() -> {
        });
        assertThat(then(BASE + "/actions")).isEqualTo(actions);
        assertEqual(rebuilt(""));
        assertThat(then(BASE + "/actions")).isEqualTo(actions);
    }

    @Test
    @DisplayName("重建期间照常接收记录，换上之前补齐")
    void goesOnMeanwhile() {
        List<RecordedEvent> first = this.story.subList(0, 60);
        live(first);
        AtomicBoolean once = new AtomicBoolean();
        this.log.before(() -> {
            if (once.compareAndSet(false, true)) {
                CompletableFuture.runAsync(() -> live(this.story.subList(60, this.story.size()))).join();
            }
        });
        RebuildStatus status = rebuilt("");
        assertEqual(status);
        assertThat(status.events()).isEqualTo(this.story.size());
        Licheng more = new Licheng("anxi-zybfz").founded();
        live(IntStream.range(0, more.events().size())
            .mapToObj((place) -> later(more.events().get(place), this.story.size()))
            .toList());
        assertEqual(rebuilt("?swap=false"));
    }

    private static RecordedEvent later(RecordedEvent event, long by) {
        return new RecordedEvent(event.index() + by, (event.previousIndex() > 0) ? event.previousIndex() + by : 0,
                event.id() + "-later", event.type(), event.revision(), event.conferenceId(), event.aggregateId(),
                event.sequence(), event.time(), event.commandId(), event.actor(), event.data());
    }

    @Test
    @DisplayName("被人改过、删掉、添上的文档都查得出来；只比对时不动它们，换上之后就对了")
    void editedDocuments() {
        live(this.story);
        JsonNode actions = then(BASE + "/actions");
        MongoCollection<Document> documents = this.database.getMongoDatabase().getCollection("actions");
        Document action = documents.find(Filters.eq("_id", Licheng.ACTION)).first();
        documents.updateOne(Filters.eq("_id", Licheng.ACTION),
                new Document("$set", new Document("view.title", "另一个题目")));
        documents.insertOne(new Document(action).append("_id", "action-invented"));
        String roster = "rosters";
        this.database.getMongoDatabase().getCollection(roster).deleteOne(Filters.eq("_id", Licheng.ID));
        RebuildStatus found = rebuilt("?swap=false");
        assertThat(found.state()).isEqualTo(RebuildStatus.State.DONE);
        assertThat(different(found))
            .isEqualTo(Map.of("actions", List.of(Licheng.ACTION, "action-invented"), roster, List.of(Licheng.ID)));
        assertThat(then(BASE + "/actions")).isNotEqualTo(actions);
        assertThat(different(rebuilt("?views=units,actions"))).containsOnlyKeys("actions");
        assertThat(then(BASE + "/actions")).isEqualTo(actions);
        assertThat(different(rebuilt(""))).containsOnlyKeys(roster);
        assertEqual(rebuilt("?swap=false"));
    }

    private static Map<String, List<String>> different(RebuildStatus status) {
        return status.compared()
            .stream()
            .filter((one) -> !one.equal())
            .collect(Collectors.toMap(Compared::collection, Compared::firstDifferent));
    }

    @Test
    @DisplayName("一边有人不停地问，一边反复重建换上：没有一次答不上，也没有一次答得不同")
    void swappedUnderReads() {
        live(this.story);
        List<String> questions = List.of(BASE + "/actions", BASE + "/roster", BASE + "/timeline?limit=500",
                BASE + "/meetings/" + Licheng.MEETING, BASE + "/units");
        Map<String, JsonNode> answers = new HashMap<>();
        questions.forEach((question) -> answers.put(question, then(question)));
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
            int asked = 0;
            while (!enough.get()) {
                answers.forEach((question, answer) -> assertThat(then(question)).as(question).isEqualTo(answer));
                asked++;
            }
            return asked;
        });
        try {
            for (int i = 0; i < 3; i++) {
                assertEqual(rebuilt(""));
            }
        }
        finally {
            enough.set(true);
        }
        assertThat(reader.join()).isPositive();
    }

    @Test
    @DisplayName("另一个实例换上或换回的，本实例跟着换")
    void followsAnother() {
        live(this.story);
        MongoDatabase store = this.database.getMongoDatabase();
        assertEqual(rebuilt(""));
        store.getCollection("actions")
            .updateOne(Filters.eq("_id", Licheng.ACTION), new Document("$set", new Document("view.title", "换下来的")));
        assertThat(texts(then(BASE + "/actions").path("actions"), "title")).doesNotContain("换下来的");
        Document pointer = store.getCollection("generations").find().first();
        store.getCollection("generations").drop();
        this.watch.look();
        assertThat(texts(then(BASE + "/actions").path("actions"), "title")).contains("换下来的");
        store.getCollection("generations").insertOne(pointer);
        this.watch.look();
        assertThat(texts(then(BASE + "/actions").path("actions"), "title")).doesNotContain("换下来的");
        this.store.away("generations");
        this.watch.look();
        assertThat(get(BASE + "/actions")).hasStatusOk();
    }

    @Test
    @DisplayName("换下来的过一会儿删掉，正在用的和没完成的留着")
    void formerViewsGo() {
        live(this.story);
        assertEqual(rebuilt(""));
        this.log.awayAfter(60);
        assertThat(rebuilt("").state()).isEqualTo(RebuildStatus.State.FAILED);
        this.steps.dropOthers();
        assertThat(collections()).contains("actions_g1", "actions_g2").doesNotContain("actions");
        this.log.awayAfter(Integer.MAX_VALUE);
        assertEqual(rebuilt("?views=actions"));
        this.steps.dropOthers();
        assertThat(collections()).contains("actions_g2", "units_g1").doesNotContain("actions_g1", "units_g2");
        assertThat(then(BASE + "/actions").path("actions")).isNotEmpty();
    }

    private List<String> collections() {
        return this.database.getMongoDatabase().listCollectionNames().into(new ArrayList<>());
    }

    @Test
    @DisplayName("放弃之后什么都不留，再开始时从头来")
    void givenUp() {
        live(this.story);
        CountDownLatch wait = new CountDownLatch(1);
        this.log.before(() -> {
            try {
                wait.await();
            }
            catch (InterruptedException ex) {
                throw new IllegalStateException(ex);
            }
        });
        assertThat(post("")).hasStatus(202);
        assertThat(post("")).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("rebuild-running");
        assertThat(this.http.delete().uri(REBUILD).exchange()).hasStatus(202);
        wait.countDown();
        assertThat(ended().state()).isEqualTo(RebuildStatus.State.GIVEN_UP);
        Awaitility.await().until(() -> collections().stream().noneMatch((name) -> name.endsWith("_g1")));
        assertEqual(rebuilt(""));
    }

    @Test
    @DisplayName("不是独自维护全部视图的实例不能重建；没有的视图名看不懂")
    void refused() {
        live(this.story);
        assertThat(post("?views=actions,none")).hasStatus(400)
            .bodyJson()
            .extractingPath("$.errors[0].field")
            .isEqualTo("views");
        restart();
        assertThat(post("")).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("rebuild-not-sole-keeper");
    }

    @Test
    @DisplayName("进展和速率看得到，也在指标里")
    void visible() {
        live(this.story);
        rebuilt("");
        JsonNode status = then(REBUILD);
        assertThat(status.path("state").asString()).isEqualTo("done");
        assertThat(status.path("events").asLong()).isEqualTo(this.story.size());
        assertThat(status.path("total").asLong()).isEqualTo(this.story.size());
        assertThat(then("/actuator/metrics/lianxi.rebuild.events").path("measurements").get(0).path("value").asLong())
            .isEqualTo(this.story.size());
    }

}
