package org.lianxi.notification.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.notification.FakeCommandService;
import org.lianxi.notification.FakeCommandService.Call;
import org.lianxi.notification.FakeQueryService;
import org.lianxi.notification.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("四·二 定期通报：到期那天早晨由系统按记录拟稿，一期一稿，交办公室")
class PeriodicBulletinTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String DRAFT = """
            {"periodFrom": "2026-07-02", "periodTo": "2026-08-03", "asOfIndex": 42, "title": "工作进展简报",
            "text": "截至 2026-08-03，督办事项共 2 件。", "reports": ["report-1"]}""";

    private static final Instant ADOPTED = Instant.parse("2026-07-02T02:00:00Z");

    /**
     * A month after adoption is a Sunday, so it is due on Monday.
     */
    private static final LocalDate DUE = LocalDate.of(2026, 8, 3);

    private static final Instant MORNING = Instant.parse("2026-08-03T00:30:00Z");

    private Instant before;

    @BeforeEach
    void rememberTheTime() {
        this.before = clock.instant();
        clock.set(ADOPTED);
        this.log.at(ADOPTED);
        queryService.answer(new FakeQueryService.Answer(200, Long.MAX_VALUE, DRAFT));
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("到期早晨之前不拟，之后以系统的身份拟一稿，写明到期之日，内容就是查询服务按记录所拟")
    void draftedInTheMorningOfItsDay() {
        adopted("P1M", "office");
        clock.set(MORNING.minusMillis(1));
        look();
        assertThat(commandService.calls()).isEmpty();

        clock.set(MORNING);
        look();
        look();
        assertThat(queryService.questions()).containsExactly("/api/conferences/" + C + "/bulletin-draft");
        assertThat(commandService.calls()).singleElement().satisfies((call) -> {
            assertThat(call.path()).isEqualTo("/api/conferences/" + C + "/bulletins/due");
            assertThat(call.actor()).isEqualTo("account=notification-service; role=system");
            JsonNode said = JsonMapper.shared().readTree(call.body());
            assertThat(said.path("dueOn").asString()).isEqualTo("2026-08-03");
            JsonMapper.shared()
                .readTree(DRAFT)
                .forEachEntry((name, value) -> assertThat(said.path(name)).isEqualTo(value));
        });
    }

    @Test
    @DisplayName("稿子拟成，办公室得到通知，连着稿子；办公室自己编的不通知")
    void theOfficeIsTold() {
        adopted("P1M", "office");
        happen(compiled("bulletin-own", null));
        assertThat(inbox()).isEmpty();

        happen(compiled("bulletin-due", DUE));
        assertThat(inbox()).containsExactly("wjj /conferences/" + C + "/bulletins/bulletin-due");
    }

    @Test
    @DisplayName("还有稿子没有印发也没有撤回的，不另拟，哪怕下一期也到了；印发以后重新起算")
    void notBesideAnOpenDraft() {
        adopted("P1M", "office");
        happen(compiled("bulletin-1", DUE));
        clock.set(MORNING.plus(Duration.ofDays(40)));
        look();
        assertThat(commandService.calls()).isEmpty();

        happen(issued("bulletin-1", LocalDate.of(2026, 9, 12)));
        look();
        assertThat(commandService.calls()).isEmpty();

        clock.set(Instant.parse("2026-10-12T00:30:00Z"));
        look();
        assertThat(dueOn()).containsExactly("2026-10-12");
    }

    @Test
    @DisplayName("撤回的，同一期不再拟；下一期再拟")
    void withdrawnIsNotDraftedAgain() {
        adopted("P1M", "office");
        happen(compiled("bulletin-1", DUE), new BulletinWithdrawn(C, "bulletin-1", "本期不发", DUE));
        clock.set(MORNING.plus(Duration.ofDays(30)));
        look();
        assertThat(commandService.calls()).isEmpty();

        clock.set(MORNING.plus(Duration.ofDays(31)));
        look();
        assertThat(dueOn()).containsExactly("2026-09-03");
    }

    @Test
    @DisplayName("到期那天照通知撤回的，这一期不再催；下一期到了照样提醒，逾期照样报")
    void withdrawnIsNoLongerOwed() {
        adopted("P1M", "office");
        clock.set(MORNING);
        remind();
        assertThat(reminded()).containsExactly("2026-08-03 due");
        happen(compiled("bulletin-1", DUE), new BulletinWithdrawn(C, "bulletin-1", "本期不发", DUE));
        for (int day = 1; day < 25; day++) {
            clock.advance(Duration.ofDays(1));
            remind();
        }
        assertThat(reminded()).containsExactly("2026-08-03 due");

        for (int day = 25; day < 45; day++) {
            clock.advance(Duration.ofDays(1));
            remind();
        }
        assertThat(reminded()).containsExactly("2026-08-03 due", "2026-09-03 due", "2026-09-03 overdue");
    }

    @Test
    @DisplayName("停了几个月，补拟一稿，不是几稿：一稿说清上期以来的全部")
    void ofSeveralPeriodsTheLatest() {
        adopted("P1M", "office");
        clock.set(MORNING.plus(Duration.ofDays(70)));
        look();
        assertThat(dueOn()).containsExactly("2026-10-08");
    }

    @Test
    @DisplayName("制度没有规定多久一期，或者没有简报的，多久都不拟")
    void onlyWhereTheCharterAsksForIt() {
        adopted(null, "office");
        this.log.rule("reporting.promptly.digestEvery", "P1M").rule("reporting.bulletin.compiledBy", null);
        take(this.log.adopt("without-bulletins"));

        clock.set(MORNING.plus(Duration.ofDays(90)));
        look();
        bean(BulletinScan.class).look("without-bulletins");

        assertThat(commandService.calls()).isEmpty();
        assertThat(queryService.questions()).isEmpty();
    }

    @Test
    @DisplayName("查询服务停机，或者正在重建、还没有读到这里：等下一次")
    void waitsForTheViews() {
        adopted("P1M", "office");
        clock.set(MORNING);
        queryService.answer(new FakeQueryService.Answer(503, 0, "{}"));
        look();
        clock.advance(Duration.ofMinutes(1));
        queryService.answer(new FakeQueryService.Answer(200, this.log.all().getLast().index() - 1, DRAFT));
        look();
        assertThat(commandService.calls()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        queryService.answer(new FakeQueryService.Answer(200, this.log.all().getLast().index(), DRAFT));
        look();
        assertThat(commandService.calls()).hasSize(1);
    }

    @Test
    @DisplayName("发出命令、没有听到回答就停了：重启后接着做的进程用同一个键再发，不会成两稿")
    void theKeyIsTheSameAfterAKill() {
        adopted("P1M", "office");
        clock.set(MORNING);
        commandService.answer((call) -> FakeCommandService.Answer.BROKEN);
        look();
        clock.advance(Duration.ofMinutes(1));

        commandService.answer((call) -> FakeCommandService.Answer.CREATED);
        try (ConfigurableApplicationContext restarted = startedBesides()) {
            restarted.getBean(BulletinScan.class).look(C);
        }

        assertThat(commandService.calls()).hasSizeGreaterThanOrEqualTo(2)
            .extracting(Call::idempotencyKey)
            .containsOnly(commandService.calls().getFirst().idempotencyKey());
    }

    @Test
    @DisplayName("库丢了，日志从头再读：拟过的一期从记录里认得，不再拟")
    void aReplayDraftsNothingAgain() {
        adopted("P1M", "office");
        happen(compiled("bulletin-1", DUE), new BulletinWithdrawn(C, "bulletin-1", "本期不发", DUE));
        jdbc().sql("truncate consumer_position, conference_position, matter, attempt, deadline_watch").update();
        clock.set(MORNING.plus(Duration.ofDays(1)));
        take(this.log.all());
        look();
        assertThat(commandService.calls()).isEmpty();
    }

    @Test
    @DisplayName("被拒绝的不立即重试；再试时是另一次，换一个键")
    void aRefusalIsAnAnswer() {
        adopted("P1M", "office");
        clock.set(MORNING);
        commandService.answer((call) -> new FakeCommandService.Answer(409, "no-other-draft-is-open"));
        look();
        look();
        assertThat(commandService.calls()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        look();
        assertThat(commandService.calls()).hasSize(2).extracting(Call::idempotencyKey).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("两个实例同时看：只有一个去拟")
    void twoInstancesDraftOnce() {
        adopted("P1M", "office");
        try (ConfigurableApplicationContext other = startedBesides()) {
            for (int minute = 0; minute < 20; minute++) {
                clock.set(MORNING.plus(Duration.ofMinutes(minute)));
                Stream.of(bean(BulletinScan.class), other.getBean(BulletinScan.class))
                    .map((scan) -> CompletableFuture.runAsync(() -> scan.look(C)))
                    .toList()
                    .forEach(CompletableFuture::join);
                assertThat(commandService.calls()).hasSize(minute + 1);
            }
        }
    }

    @Test
    @DisplayName("有事件被搁置的会议先不拟：也许简报已经印发")
    void aConferenceThatIsHeldBackIsLeftAlone() {
        adopted("P1M", "office");
        jdbc().sql("""
                insert into parked (conference_id, log_index, event_id, event_type, envelope, parked_at)
                values (?, 1000, 'event-1000', 'org.lianxi.unknown.v1', ''::bytea, now())""").param(C).update();
        clock.set(MORNING);
        look();
        assertThat(commandService.calls()).isEmpty();
    }

    private void adopted(String every, String compiledBy) {
        this.log.rule("reporting.promptly.digestEvery", every).rule("reporting.bulletin.compiledBy", compiledBy);
        take(this.log.adopt(C));
    }

    private void happen(RecordedFact... facts) {
        Stream.of(facts).forEach((fact) -> take(this.log.add("bulletin-1", fact)));
    }

    private static BulletinCompiled compiled(String id, LocalDate dueOn) {
        return new BulletinCompiled(C, id, 1, DUE, DUE, "工作进展简报", "没有进展。", "sha-256:1", 1, List.of(), DUE, dueOn);
    }

    private static BulletinIssued issued(String id, LocalDate on) {
        return new BulletinIssued(C, id, 1, "工作进展简报", "sha-256:1", "1号", List.of("gxj"), List.of(), on, List.of());
    }

    private static void look() {
        bean(BulletinScan.class).look(C);
    }

    private static void remind() {
        bean(DeadlineScan.class).look(C);
    }

    private static List<String> reminded() {
        return jdbc().sql(
                "select due_on || ' ' || stage from reminder where limit_name = 'bulletin-is-issued' order by recorded_at")
            .query(String.class)
            .list();
    }

    private static List<String> dueOn() {
        return commandService.calls()
            .stream()
            .map((call) -> JsonMapper.shared().readTree(call.body()).path("dueOn").asString())
            .toList();
    }

    private static List<String> inbox() {
        return jdbc().sql(
                "select recipient || ' ' || link from inbox join notice using (notice_id) where kind = 'bulletin-drafted'")
            .query(String.class)
            .list();
    }

    private static ConfigurableApplicationContext startedBesides() {
        return start("--lianxi.postgres.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--lianxi.command-service.url=" + commandService.url(),
                "--lianxi.query-service.url=" + queryService.url(), "--lianxi.notification.background=false");
    }

}
