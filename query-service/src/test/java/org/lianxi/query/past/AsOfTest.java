package org.lianxi.query.past;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("过去的情况")
class AsOfTest extends QueryTest {

    private static final LocalDate DUE = LocalDate.of(2021, 9, 30);

    private final Licheng history = new Licheng().founded();

    @Autowired
    private Snapshots snapshots;

    private void assigned(String action, String instant) {
        this.history.assigned(action, "wjj", DUE).lastAt(instant);
    }

    private List<String> actions(String asOf) {
        return texts(then(BASE + "/actions?asOf=" + asOf).path("actions"), "actionId").stream().sorted().toList();
    }

    @Test
    @DisplayName("问过更早的情况，再问稍晚的：从那里接着折叠，回答与从头折叠的相同")
    void goesOnFromAnEarlierPast() {
        assigned("action-1", "2021-06-20T02:00:00Z");
        assigned("action-2", "2021-06-21T02:00:00Z");
        assigned("action-3", "2021-06-22T02:00:00Z");
        given(this.history);
        assertThat(actions("2021-06-20")).containsExactly("action-1");
        int read = this.log.read();
        assertThat(actions("2021-06-21")).containsExactly("action-1", "action-2");
        assertThat(this.log.read()).isEqualTo(read + 1);
        assertThat(actions("2021-06-20")).containsExactly("action-1");
    }

    @Test
    @DisplayName("过去里有本版本无法处理的记录：说出是哪一条，不略去它作答；它之前的照常回答")
    void unreadable() {
        assigned("action-1", "2021-06-20T02:00:00Z");
        assigned("action-2", "2021-06-21T02:00:00Z");
        given(this.history);
        RecordedEvent last = this.history.events().getLast();
        this.log.exchange(new RecordedEvent(last.index(), last.previousIndex(), last.id(), "org.lianxi.unheard.v1", 1,
                last.conferenceId(), last.aggregateId(), last.sequence(), last.time(), last.commandId(), last.actor(),
                last.data()));
        MvcTestResult answer = get(BASE + "/actions?asOf=2021-06-21");
        assertThat(answer).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("past-unreadable");
        assertThat(answer).bodyJson().extractingPath("$.logIndex").isEqualTo((int) last.index());
        assertThat(actions("2021-06-20")).containsExactly("action-1");
    }

    @Test
    @DisplayName("同一时刻的两条记录要么都在，要么都不在；时刻正好相等的算在内")
    void oneInstant() {
        assigned("action-1", "2021-06-20T02:00:00.123Z");
        assigned("action-2", "2021-06-20T02:00:00.123Z");
        assigned("action-3", "2021-06-20T02:00:00.124Z");
        given(this.history);
        assertThat(actions("2021-06-20T02:00:00.122999999Z")).isEmpty();
        assertThat(actions("2021-06-20T02:00:00.123Z")).containsExactly("action-1", "action-2");
        assertThat(actions("2021-06-20T10:00:00.123+08:00")).containsExactly("action-1", "action-2");
        assertThat(actions("2021-06-20T10:00:00.123 08:00")).containsExactly("action-1", "action-2");
        assertThat(actions("2021-06-20T02:00:00.124Z")).hasSize(3);
    }

    @Test
    @DisplayName("整秒的记录和带小数的记录，先后不乱")
    void wholeSeconds() {
        assigned("action-1", "2021-06-20T02:00:00Z");
        assigned("action-2", "2021-06-20T02:00:00.500Z");
        assigned("action-3", "2021-06-20T02:00:01Z");
        given(this.history);
        assertThat(actions("2021-06-20T02:00:00Z")).containsExactly("action-1");
        assertThat(actions("2021-06-20T02:00:00.500Z")).containsExactly("action-1", "action-2");
        assertThat(actions("2021-06-20T02:00:00.999Z")).containsExactly("action-1", "action-2");
    }

    @Test
    @DisplayName("一天到当地的二十四点为止")
    void endOfTheDay() {
        assigned("action-1", "2021-06-20T15:59:59.999999999Z");
        assigned("action-2", "2021-06-20T16:00:00Z");
        given(this.history);
        assertThat(actions("2021-06-19")).isEmpty();
        assertThat(actions("2021-06-20")).containsExactly("action-1");
        assertThat(actions("2021-06-21")).containsExactly("action-1", "action-2");
    }

    @Test
    @DisplayName("时钟往回拨过：后记的不早于先记的，任何时候看到的都是记录的开头一段")
    void clockWentBack() {
        assigned("action-1", "2021-06-20T02:00:00Z");
        assigned("action-2", "2021-06-18T02:00:00Z");
        given(this.history);
        assertThat(actions("2021-06-19")).isEmpty();
        assertThat(actions("2021-06-20")).containsExactly("action-1", "action-2");
    }

    @Test
    @DisplayName("日志位置落在别的联席会议的记录上：到自己在此之前的最后一条为止")
    void betweenTwoEvents() {
        given(this.history);
        RecordedEvent next = this.history.assigned("action-1", "wjj", DUE).events().getLast();
        this.ingest.handle(batch(List.of(new RecordedEvent(next.index() + 5, next.previousIndex(), next.id(),
                next.type(), next.revision(), next.conferenceId(), next.aggregateId(), next.sequence(), next.time(),
                next.commandId(), next.actor(), next.data()))));
        MvcTestResult answer = get(BASE + "/actions?asOf=index:" + (next.index() + 4));
        assertThat(answer).hasStatusOk().hasHeader("Lianxi-Index", Long.toString(next.index() + 4));
        assertThat(actions("index:" + (next.index() + 4))).isEmpty();
        assertThat(actions("index:" + (next.index() + 5))).containsExactly("action-1");
    }

    @Test
    @DisplayName("“今天”就是那一天：灯色按那天，不按现在")
    void lightsOfThatDay() {
        given(this.history.assigned("action-1", "wjj", DUE));
        this.clock.set("2021-12-01");
        assertThat(then(BASE + "/actions/action-1").path("light").asString()).isEqualTo("overdue");
        assertThat(then(BASE + "/actions/action-1?asOf=2021-06-20").path("light").asString()).isEqualTo("normal");
        assertThat(texts(then(BASE + "/actions?overdue=true&asOf=2021-10-01").path("actions"), "actionId"))
            .containsExactly("action-1");
        assertThat(then(BASE + "/actions?overdue=true&asOf=2021-09-30").path("actions")).isEmpty();
    }

    @Test
    @DisplayName("花名册的日期问的是任期，时刻和日志位置问的是当时的记录")
    void validityAndRecord() {
        given(this.history.memberChanged());
        long before = this.history.events().size() - 3;
        assertThat(holder("2021-06-01")).isEqualTo("wly");
        assertThat(holder("2021-05-31")).isEqualTo("lwy");
        assertThat(holder("index:" + before)).isEqualTo("lwy");
        assertThat(holder("2021-05-15T00:00:00Z")).isEqualTo("lwy");
        assertThat(get(BASE + "/roster?asOf=2021-06-01")).hasHeader("Cache-Control", "no-cache");
    }

    private String holder(String asOf) {
        return find(then(BASE + "/roster?asOf=" + asOf).path("seats"), "seatId", "member:fgj").path("holder")
            .path("personId")
            .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "2021-02-30", "2021-06-20T10:00:00", "index:-1", "index:", "index:1.5", "12",
            "index:99999999999999999999", "2021-07-02", "2021-07-02T01:00:00.000000001Z", "9999-12-31", "index:10000" })
    @DisplayName("看不懂的、还没到的：400 指明 asOf")
    void malformedOrAhead(String asOf) {
        given(this.history);
        assertThat(get(BASE + "/actions?asOf=" + asOf)).hasStatus(400)
            .bodyJson()
            .extractingPath("$.errors[0].field")
            .isEqualTo("asOf");
    }

    @ParameterizedTest
    @CsvSource({ "2021-04-25", "2021-04-26T00:59:59.999Z", "index:0" })
    @DisplayName("那时还没有这个联席会议：404")
    void beforeTheFounding(String asOf) {
        given(this.history);
        assertThat(get(BASE + "/actions?asOf=" + asOf)).hasStatus(404)
            .bodyJson()
            .extractingPath("$.code")
            .isEqualTo("conference-then-unknown");
    }

    @Test
    @DisplayName("没有的联席会议：404；不属于一个联席会议的问题：400")
    void unknownConference() {
        given(this.history);
        assertThat(get("/api/conferences/none/actions?asOf=2021-06-20")).hasStatus(404)
            .bodyJson()
            .extractingPath("$.code")
            .isEqualTo("conference-unknown");
        assertThat(get("/api/conferences?asOf=2021-06-20")).hasStatus(400);
    }

    @Test
    @DisplayName("后面已有记录的时刻不会再变，可以长期缓存；否则每次都要问")
    void settled() {
        assigned("action-1", "2021-06-20T02:00:00Z");
        given(this.history);
        assertThat(get(BASE + "/actions?asOf=2021-06-19").getResponse().getHeader("Cache-Control"))
            .contains("immutable");
        assertThat(get(BASE + "/actions?asOf=2021-06-20")).hasHeader("Cache-Control", "no-cache");
        assertThat(get(BASE + "/actions?asOf=index:" + this.history.events().size()).getResponse()
            .getHeader("Cache-Control")).contains("immutable");
    }

    @Test
    @DisplayName("没有变化时回答 304")
    void notModified() {
        given(this.history);
        String question = BASE + "/actions?asOf=2021-06-01";
        String tag = get(question).getResponse().getHeader("ETag");
        assertThat(this.http.get()
            .uri(question)
            .header("Accept-Language", "zh-CN")
            .header("If-None-Match", tag)
            .exchange()).hasStatus(304);
    }

    @Test
    @DisplayName("翻页：下一页问的还是那个时候")
    void pages() {
        Stream.of("1", "2", "3").forEach((number) -> this.history.assigned("action-" + number, "wjj", DUE));
        given(this.history);
        long index = this.history.events().size() - 1;
        String link = get(BASE + "/actions?limit=1&asOf=index:" + index).getResponse().getHeader("Link");
        String next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        assertThat(next).contains("asOf=index:" + index);
        assertThat(get(next)).hasStatusOk().doesNotContainHeader("Link");
        assertThat(texts(then(next).path("actions"), "actionId")).containsExactly("action-2");
    }

    @Test
    @DisplayName("问过去不影响现在：标签和位置照旧")
    void nowIsAsBefore() {
        given(this.history.assigned("action-1", "wjj", DUE));
        restart();
        assertThat(get(BASE + "/actions/action-1?asOf=2021-06-20")).hasStatusOk();
        given(this.history.accepted("action-1", "wjj"));
        assertThat(get(BASE + "/actions/action-1?asOf=2021-06-16")).hasStatusOk();
        assertThat(get(BASE + "/actions/action-1")).hasHeader("ETag", "\"1.2021-07-02\"")
            .hasHeader("Lianxi-Index", Integer.toString(this.history.events().size()));
    }

    @Test
    @DisplayName("记录读不到：503 并说何时再试，现在的情况照常回答；读得到了就回答")
    void logAway() {
        given(this.history);
        this.log.away(true);
        MvcTestResult answer = get(BASE + "/actions?asOf=2021-06-20");
        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "5");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("log-unavailable");
        assertThat(get(BASE + "/actions")).hasStatusOk();
        this.log.away(false);
        assertThat(get(BASE + "/actions?asOf=2021-06-20")).hasStatusOk();
    }

    @Test
    @DisplayName("许多人同时问同一个时候：只整理一次")
    void foldedOnce() {
        given(this.history);
        CountDownLatch asked = new CountDownLatch(1);
        this.log.before(() -> await(asked));
        List<CompletableFuture<MvcTestResult>> answers = Stream.of("/actions", "/roster", "/units", "/meetings")
            .map((question) -> CompletableFuture.supplyAsync(() -> get(BASE + question + "?asOf=index:20"),
                    Thread::startVirtualThread))
            .toList();
        Awaitility.await().until(() -> this.log.readings() == 1);
        asked.countDown();
        assertThat(answers).allSatisfy((answer) -> assertThat(answer.join()).hasStatusOk());
        assertThat(this.log.readings()).isOne();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    @DisplayName("只记住最近问过的几个时候，再问时重新整理")
    void fewAreKept() {
        given(this.history);
        for (int index = 3; index <= 14; index++) {
            assertThat(get(BASE + "/actions?asOf=index:" + index)).hasStatusOk();
        }
        Awaitility.await().until(() -> this.snapshots.size() <= 8);
        assertThat(get(BASE + "/actions?asOf=index:14")).hasStatusOk();
        assertThat(this.log.readings()).isEqualTo(12);
        assertThat(get(BASE + "/actions?asOf=index:3")).hasStatusOk();
        assertThat(this.log.readings()).isEqualTo(13);
    }

}
