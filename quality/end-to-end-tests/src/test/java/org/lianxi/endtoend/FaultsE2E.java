package org.lianxi.endtoend;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("故障：数据库、消息服务、文档库不在、丢失数据或被强行终止")
@ExtendWith(Site.Shared.class)
class FaultsE2E {

    private static final long PACE_MILLIS = 200;

    private Site site;

    private Conference conference;

    @BeforeAll
    static void playTheDemo(Site site) throws Exception {
        site.demo();
    }

    @BeforeEach
    void meet(Site site) {
        this.site = site;
        this.conference = site.conference();
    }

    @Test
    @DisplayName("消息服务不在：命令照样受理，视图和通知停住；恢复后自行跟上")
    void kafkaAway() throws Exception {
        this.site.kafka().stop();
        Http.Answer accepted = accepted(this.conference.convene());
        Http.Answer behind = this.conference.questions().get("/meetings?after=" + accepted.position());
        assertUnavailable(behind, "view-behind");
        assertUnavailable(this.conference.questions().get("/actions?asOf=index:40"), "log-unavailable");
        this.site.kafka().start();
        awaitTold(accepted);
    }

    @Test
    @DisplayName("消息服务丢失全部数据：从事件日志重新填满，没有单位被告知两次")
    void kafkaEmpty() throws Exception {
        Map<String, List<String>> told = this.conference.told();
        Map<String, JsonNode> views = this.conference.views();
        this.site.kafka().kill();
        this.site.kafka().loseData();
        Http.Answer accepted = accepted(this.conference.convene());
        this.site.kafka().start();
        awaitTold(accepted);
        List<Long> given = LongStream.rangeClosed(1, this.conference.lastIndex()).boxed().toList();
        await().atMost(Patience.RECOVERY)
            .untilAsserted(() -> assertThat(Topic.of(this.site).indexes()).containsAll(given));
        this.conference.told().forEach((unit, items) -> assertThat(items).as(unit).containsAll(told.get(unit)));
        assertThat(this.conference.views().get("/roster")).isEqualTo(views.get("/roster"));
    }

    @Test
    @DisplayName("文档库不在：命令照样受理，通知照常，视图答复稍后再试；恢复后自行跟上")
    void documentStoreAway() throws Exception {
        List<String> units = this.conference.units();
        this.site.documents().stop();
        Http.Answer accepted = accepted(this.conference.convene());
        await().atMost(Patience.RECOVERY)
            .untilAsserted(() -> assertThat(units).allMatch((unit) -> this.conference.notices()
                .get("/units/" + unit + "/inbox?limit=500")
                .body()
                .toString()
                .contains(accepted.id())));
        assertUnavailable(this.conference.questions().get("/meetings"), "views-unavailable");
        this.site.documents().start();
        awaitTold(accepted);
    }

    @Test
    @DisplayName("文档库被清空：视图从头填满，与之前一样，空闲时也不必等下一件事")
    void documentStoreWiped() throws Exception {
        Map<String, JsonNode> before = this.conference.views();
        this.site.documents().kill();
        this.site.documents().loseData();
        this.site.documents().start();
        await().atMost(Patience.RECOVERY)
            .ignoreException(AssertionError.class)
            .untilAsserted(() -> assertThat(this.conference.views()).isEqualTo(before));
    }

    @Test
    @DisplayName("文档库清空时正有事件在等：不在空的视图上接着写")
    void documentStoreWipedUnderABatch() throws Exception {
        Map<String, JsonNode> before = this.conference.views();
        this.site.documents().kill();
        this.site.documents().loseData();
        Http.Answer accepted = accepted(this.conference.convene());
        this.site.documents().start();
        awaitTold(accepted);
        Map<String, JsonNode> after = this.conference.views();
        assertThat(List.of("/roster", "/minutes?limit=500", "/actions?limit=500", "/delivery-matrix?limit=500"))
            .allSatisfy((question) -> assertThat(after.get(question)).isEqualTo(before.get(question)));
    }

    @Test
    @DisplayName("数据库不在：命令以 503 问题文档拒绝，什么也没发生；恢复后同一键只生效一次")
    void postgresAway() throws Exception {
        long before = this.conference.settledIndex();
        this.site.postgres().stop();
        UUID key = UUID.randomUUID();
        assertUnavailable(this.conference.convene(key), "store-unavailable");
        assertUnavailable(this.conference.notices().get("/units/wjj/inbox"), "store-away");
        this.site.postgres().start();
        awaitHealthy();
        assertThat(this.conference.settledIndex()).isEqualTo(before);
        assertThat(this.conference.questions().get("/meetings/meeting-" + key).status()).isEqualTo(404);
        Http.Answer accepted = accepted(this.conference.convene(key));
        assertThat(this.conference.convene(key).replayed()).isTrue();
        awaitTold(accepted);
    }

    @Test
    @DisplayName("数据库在命令之间被强行终止：答复了的都在，没有答复的用同一键再发，各只生效一次")
    void postgresKilledUnderCommands() throws Exception {
        Map<UUID, Http.Answer> answers = whileCommandsGoOn(() -> {
            this.site.postgres().kill();
            this.site.postgres().start();
        });
        assertThat(answers.values()).allMatch((answer) -> answer.status() == 201 || answer.status() == 503);
        resendAndAwait(answers);
    }

    @Test
    @DisplayName("全部进程在命令之间被强行终止：答复了的都在，没有答复的用同一键再发，各只生效一次")
    void everythingKilledUnderCommands() throws Exception {
        Map<String, JsonNode> before = this.conference.views();
        Map<UUID, Http.Answer> answers = whileCommandsGoOn(this.site::killAll);
        this.site.startAll();
        resendAndAwait(answers);
        assertThat(this.conference.views().get("/minutes?limit=500")).isEqualTo(before.get("/minutes?limit=500"));
    }

    @Test
    @DisplayName("主题上的重复与乱序：视图不变，没有单位被告知两次")
    void duplicatesAndDisorder() throws Exception {
        Map<String, JsonNode> views = this.conference.views();
        Map<String, List<String>> told = this.conference.told();
        Topic.of(this.site).repeatEverythingBackwards();
        Http.Answer accepted = accepted(this.conference.convene());
        awaitTold(accepted);
        this.conference.told().forEach((unit, items) -> assertThat(items).as(unit).hasSize(told.get(unit).size() + 1));
        assertThat(this.conference.views().get("/delivery-matrix?limit=500"))
            .isEqualTo(views.get("/delivery-matrix?limit=500"));
    }

    @Test
    @DisplayName("坏消息：只停住它自己的联席会议并看得见，别的照常")
    void poison() throws Exception {
        for (Poison poison : Poison.values()) {
            Conference other = this.site.conference(poison.conference());
            Http.Answer adopted = accepted(other.adopt("licheng-zybfz"));
            await().atMost(Patience.RECOVERY)
                .until(() -> other.questions().get("?after=" + adopted.position()).status() == 200);
            poison.append(Topic.of(this.site));
            await().atMost(Patience.RECOVERY).untilAsserted(() -> poison.assertShown(this.site));
        }
        awaitTold(accepted(this.conference.convene()));
    }

    /**
     * Sends commands, some each second, while something happens and a little longer.
     * @return by key; a command that got no answer counts as 503
     */
    private Map<UUID, Http.Answer> whileCommandsGoOn(Event event) throws Exception {
        Map<UUID, Http.Answer> answers = new ConcurrentHashMap<>();
        try (ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor()) {
            sender.scheduleWithFixedDelay(() -> {
                UUID key = UUID.randomUUID();
                answers.put(key, convene(key));
            }, 0, PACE_MILLIS, TimeUnit.MILLISECONDS);
            await().atMost(Patience.RECOVERY).until(() -> answers.size() > 3);
            event.happen();
            int sent = answers.size();
            await().atMost(Patience.RECOVERY).until(() -> answers.size() > sent + 1);
        }
        return answers;
    }

    private Http.Answer convene(UUID key) {
        try {
            return this.conference.convene(key);
        }
        catch (UncheckedIOException ex) {
            return Http.Answer.none();
        }
    }

    private void resendAndAwait(Map<UUID, Http.Answer> answers) {
        awaitHealthy();
        List<Http.Answer> accepted = new ArrayList<>();
        answers.forEach((key, answer) -> {
            Http.Answer again = accepted(this.conference.convene(key));
            if (answer.status() == 201) {
                assertThat(again.replayed()).isTrue();
                assertThat(again.body()).isEqualTo(answer.body());
            }
            accepted.add(again);
        });
        await().atMost(Patience.RECOVERY).until(() -> accepted.stream().allMatch(this.conference::shows));
        await().atMost(Patience.RECOVERY).until(() -> this.conference.areToldOf(accepted));
        this.conference.assertOnce();
    }

    private Http.Answer accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    private void assertUnavailable(Http.Answer answer, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).matches("\\d+");
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }

    private void awaitHealthy() {
        this.site.services().forEach(ServiceServer::awaitHealthy);
    }

    /**
     * The views have it, every unit has been told of it, and nobody of anything twice.
     */
    private void awaitTold(Http.Answer accepted) {
        await().atMost(Patience.RECOVERY).until(() -> this.conference.shows(accepted));
        await().atMost(Patience.RECOVERY).until(() -> this.conference.isToldOf(accepted));
        this.conference.assertOnce();
    }

    /**
     * What befalls the site.
     */
    private interface Event {

        void happen() throws Exception;

    }

}
