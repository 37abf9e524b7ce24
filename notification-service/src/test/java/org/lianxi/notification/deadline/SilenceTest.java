package org.lianxi.notification.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.notification.FakeCommandService;
import org.lianxi.notification.FakeCommandService.Call;
import org.lianxi.notification.ServiceTest;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("四·一 沉默：制度规定视为同意的，期满由系统登记；制度没有规定的，留给人办")
class SilenceTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String M = "minutes-1";

    /**
     * A Wednesday; with three working days from here on, silence lasts to the 10th of
     * October, a Saturday that is worked.
     */
    private static final OffsetDateTime ASKED = OffsetDateTime.parse("2026-09-30T10:00:00+08:00");

    private static final Instant RUN_OUT = Instant.parse("2026-10-10T16:00:00Z");

    private Instant before;

    @BeforeEach
    void rememberTheTime() {
        this.before = clock.instant();
        clock.set(ASKED.toInstant());
        this.log.at(ASKED.toInstant());
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("期满前一刻不登记，期满即登记，以系统的身份，一次")
    void silenceIsRecordedWhenItHasRunOut() {
        ask("deemed-after", "P3WD");

        clock.set(RUN_OUT.minusMillis(1));
        look();
        assertThat(commandService.calls()).isEmpty();

        clock.set(RUN_OUT);
        look();
        look();
        assertThat(commandService.calls()).singleElement().satisfies((call) -> {
            assertThat(call.path()).isEqualTo("/api/conferences/" + C + "/minutes/" + M + "/silence");
            assertThat(call.actor()).isEqualTo("account=notification-service; role=system");
            assertThat(call.ifMatch()).isEqualTo("*");
        });
    }

    @Test
    @DisplayName("登记之后不再登记")
    void whatIsOnRecordIsNotRecordedAgain() {
        ask("deemed-after", "P3WD");
        clock.set(RUN_OUT);
        look();
        happen(deemed("gxj"), deemed("yjj"));

        clock.advance(Duration.ofDays(30));
        look();

        assertThat(commandService.calls()).hasSize(1);
    }

    @Test
    @DisplayName("按小时的期限分秒不差")
    void aTermInHoursIsExact() {
        ask("deemed-after", "PT30H");

        clock.set(Instant.parse("2026-10-01T07:59:59Z"));
        look();
        assertThat(commandService.calls()).isEmpty();

        clock.set(Instant.parse("2026-10-01T08:00:00Z"));
        look();
        assertThat(commandService.calls()).hasSize(1);
    }

    @Test
    @DisplayName("A-18 制度没有说沉默视为同意：多久都不登记")
    void whereSilenceIsNoConsentNothingHappens() {
        ask("block", "P3WD");

        clock.set(RUN_OUT.plus(Duration.ofDays(90)));
        look();

        assertThat(commandService.calls()).isEmpty();
    }

    static Stream<List<RecordedFact>> answers() {
        return Stream.of(List.of(given("gxj"), given("yjj")),
                List.of(given("gxj"), new ConsentWithheld(C, M, "yjj", 1, "sha-256:1", "职责不符")),
                List.of(new MinutesRevised(C, M, 2, "纪要", "新文本", "sha-256:2", "采纳意见", List.of())));
    }

    @ParameterizedTest
    @MethodSource("answers")
    @DisplayName("都已答复，或者文本已改：没有沉默可登记")
    void whereNobodyIsSilentNothingHappens(List<RecordedFact> facts) {
        ask("deemed-after", "P3WD");
        happen(facts.toArray(RecordedFact[]::new));

        clock.set(RUN_OUT);
        look();

        assertThat(commandService.calls()).isEmpty();
    }

    @Test
    @DisplayName("改稿后重新征求同意的，期限重新起算")
    void askingAgainBeginsAnew() {
        ask("deemed-after", "P3WD");
        OffsetDateTime again = ASKED.plusDays(8);
        happen(new MinutesRevised(C, M, 2, "纪要", "新文本", "sha-256:2", "采纳意见", List.of()),
                new ConsentRequested(C, M, 2, "sha-256:2", List.of("gxj", "yjj"), null, again));

        clock.set(RUN_OUT);
        look();
        assertThat(commandService.calls()).isEmpty();

        // From Thursday the 8th: Friday, Saturday, which is worked, and Monday.
        clock.set(Instant.parse("2026-10-12T16:00:00Z"));
        look();
        assertThat(commandService.calls()).hasSize(1);
    }

    @Test
    @DisplayName("命令服务停机：之后再登记，键不变，重启后接着做的进程也一样")
    void nothingIsLostWhileCommandServiceIsAway() {
        ask("deemed-after", "P3WD");
        clock.set(RUN_OUT);
        commandService.answer((call) -> FakeCommandService.Answer.BROKEN);
        look();
        clock.advance(Duration.ofMinutes(1));
        commandService.answer((call) -> new FakeCommandService.Answer(503, "store-unavailable"));
        look();
        clock.advance(Duration.ofMinutes(1));
        commandService.answer((call) -> FakeCommandService.Answer.CREATED);

        try (ConfigurableApplicationContext restarted = startedBesides()) {
            restarted.getBean(SilenceScan.class).look(C);
        }

        assertThat(commandService.calls()).hasSizeGreaterThanOrEqualTo(3)
            .extracting(Call::idempotencyKey)
            .containsOnly(commandService.calls().getFirst().idempotencyKey());
    }

    @Test
    @DisplayName("被拒绝的不立即重试；再试时是另一次，换一个键，越试越慢")
    void aRefusalIsAnAnswer() {
        ask("deemed-after", "P3WD");
        clock.set(RUN_OUT);
        commandService.answer((call) -> new FakeCommandService.Answer(409, "silence-has-lasted-long-enough"));
        for (int minute = 0; minute < 8; minute++) {
            look();
            clock.advance(Duration.ofMinutes(1));
        }

        // At once, and one, two and four minutes after the attempt before.
        assertThat(commandService.calls()).hasSize(4).extracting(Call::idempotencyKey).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("两个实例同时看：只有一个去登记")
    void twoInstancesRecordOnce() {
        ask("deemed-after", "P3WD");
        try (ConfigurableApplicationContext other = startedBesides()) {
            for (int minute = 0; minute < 20; minute++) {
                clock.set(RUN_OUT.plus(Duration.ofMinutes(minute)));
                Stream.of(bean(SilenceScan.class), other.getBean(SilenceScan.class))
                    .map((scan) -> CompletableFuture.runAsync(() -> scan.look(C)))
                    .toList()
                    .forEach(CompletableFuture::join);
                assertThat(commandService.calls()).hasSize(minute + 1);
            }
        }
    }

    @Test
    @DisplayName("有事件被搁置的会议先不登记：也许沉默已被打破")
    void aConferenceThatIsHeldBackIsLeftAlone() {
        ask("deemed-after", "P3WD");
        jdbc().sql("""
                insert into parked (conference_id, log_index, event_id, event_type, envelope, parked_at)
                values (?, 1000, 'event-1000', 'org.lianxi.unknown.v1', ''::bytea, now())""").param(C).update();

        clock.set(RUN_OUT);
        look();
        assertThat(commandService.calls()).isEmpty();

        jdbc().sql("truncate parked").update();
        look();
        assertThat(commandService.calls()).hasSize(1);
    }

    @Test
    @DisplayName("征求同意的通知说清沉默的后果")
    void theUnitsAreToldWhatSilenceMeans() {
        ask("deemed-after", "P3WD");
        assertThat(notice()).endsWith("到2026年10月10日为止仍未答复的，按制度视为同意。");
    }

    @Test
    void aTermInHoursIsToldExactly() {
        ask("deemed-after", "PT30H");
        assertThat(notice()).endsWith("到2026年10月1日（星期四）16:00为止仍未答复的，按制度视为同意。");
    }

    @Test
    void whereSilenceIsNoConsentTheUnitsAreToldSo() {
        ask("block", null);
        assertThat(notice()).endsWith("逾期未答复不视为同意。");
    }

    private void ask(String silence, String after) {
        this.log.rule("minutes.consent.silence", silence).rule("minutes.consent.silenceAfter", after);
        take(this.log.adopt(C));
        happen(new MinutesDrafted(C, M, "meeting-1", 1, "纪要", "文本", "sha-256:1", List.of(), List.of("gxj", "yjj")),
                new ConsentRequested(C, M, 1, "sha-256:1", List.of("gxj", "yjj"), LocalDate.of(2026, 10, 9), ASKED));
    }

    private void happen(RecordedFact... facts) {
        Stream.of(facts).forEach((fact) -> take(this.log.add(M, fact)));
    }

    private static ConsentGiven given(String unit) {
        return new ConsentGiven(C, M, unit, 1, "sha-256:1", "online", null, null, null);
    }

    private static ConsentDeemed deemed(String unit) {
        return new ConsentDeemed(C, M, unit, 1, "sha-256:1", ASKED, "P3WD");
    }

    private static void look() {
        bean(SilenceScan.class).look(C);
    }

    private static String notice() {
        return jdbc().sql("select body_zh from notice where kind = 'consent-requested'").query(String.class).single();
    }

    private static ConfigurableApplicationContext startedBesides() {
        return start("--lianxi.postgres.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--lianxi.command-service.url=" + commandService.url(), "--lianxi.notification.background=false");
    }

}
