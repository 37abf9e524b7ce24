package org.lianxi.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.RecordedEvent;

import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is due when it is owed, with an instance that has sixteen places.
 */
@DisplayName("欠下即到期的投递：随提交开始")
class DeparturesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

    private static final List<String> UNITS = List.copyOf(Records.UNITS.keySet());

    private static final Consumer<TransactionStatus> NOTHING = (status) -> {
    };

    private final Correspondence mail = new Correspondence("mail", (notices, recipient) -> new Outcome.Delivered());

    private final MortalInstance instance = instance();

    @BeforeEach
    void adopted() {
        clock.set(START);
        this.log.at(START);
        take(this.log.adopt(C));
    }

    @AfterEach
    void clockBack() {
        clock.set(START);
    }

    @Test
    @DisplayName("写下时已领取，别的实例领不到；提交后不必再找就发出")
    void whatIsDueAtOnceIsClaimedAsItIsWritten() {
        this.instance.owe(notice(1), UNITS, NOTHING);
        assertThat(states()).isEqualTo(Map.of("claimed 1", 15L));
        assertThat(bean(DeliveryQueue.class).claim("mail", 50, 2)).isEmpty();

        this.instance.goOn();

        assertThat(states()).isEqualTo(Map.of("sent 1", 15L));
        assertThat(this.mail.arrived()).hasSize(15).allSatisfy((key, times) -> assertThat(times).isOne());
    }

    @Test
    @DisplayName("事务回滚：什么也没写下，什么也没发，位置让出")
    void whatIsRolledBackNeverBegins() {
        for (int report = 1; report <= 3; report++) {
            this.instance.owe(notice(report), UNITS, TransactionStatus::setRollbackOnly);
            this.instance.goOn();
        }
        assertThat(states()).isEmpty();
        assertThat(this.mail.arrived()).isEmpty();

        this.instance.owe(notice(4), UNITS, NOTHING);
        assertThat(states()).isEqualTo(Map.of("claimed 1", 15L));
    }

    @Test
    @DisplayName("同一单位还有一封在途：这一封等在队里，前一封了结后接着发")
    void oneAtATimeForEachUnit() {
        this.instance.owe(notice(1), UNITS.subList(0, 5), NOTHING);
        MortalInstance other = instance();

        other.owe(notice(2), UNITS, NOTHING);
        assertThat(states()).isEqualTo(Map.of("claimed 1", 15L, "pending 0", 5L));
        other.goOn();
        assertThat(states()).isEqualTo(Map.of("claimed 1", 5L, "sent 1", 10L, "pending 0", 5L));

        this.instance.goOn();
        other.work();
        assertThat(states()).isEqualTo(Map.of("sent 1", 20L));
    }

    @Test
    @DisplayName("一个事件给同一单位两份通知：后一份等前一份")
    void aSecondNoticeOfTheSameEventWaits() {
        WordedNotice second = notice(2);
        this.instance.owe(notice(1), UNITS.subList(0, 4),
                (status) -> this.instance.oweAlso(second, UNITS.subList(2, 6)));
        assertThat(states()).isEqualTo(Map.of("claimed 1", 6L, "pending 0", 2L));

        this.instance.goOn();

        assertThat(states()).isEqualTo(Map.of("sent 1", 8L));
    }

    @ParameterizedTest
    @CsvSource({ "licheng-zybfz, jyj, 14", "'', '', 0" })
    @DisplayName("上次没能送达的单位或渠道：照旧排队，由试投先行")
    void whoFailedLastTimeWaits(String conferenceId, String recipient, long begun) {
        jdbc().sql("""
                insert into delivery_circuit (channel, conference_id, recipient, failures, reason, failed_at)
                values ('mail', ?, ?, 1, '451', now())""").params(conferenceId, recipient).update();

        this.instance.owe(notice(1), UNITS, NOTHING);

        Map<String, Long> expected = new LinkedHashMap<>(Map.of("pending 0", 15 - begun));
        if (begun > 0) {
            expected.put("claimed 1", begun);
        }
        assertThat(states()).isEqualTo(expected);
        this.instance.goOn();
        assertThat(states()).isEqualTo(Map.of("sent 1", 15L));
    }

    @ParameterizedTest
    @CsvSource({ "1, pending 0", "1000, claimed 1" })
    @DisplayName("日志有签名：检查点未覆盖的等检查点，已覆盖的随提交开始")
    void whatWaitsForACheckpointDoesNotBegin(long size, String state) {
        signed(size);

        this.instance.owe(notice(1), UNITS, NOTHING);

        assertThat(states()).isEqualTo(Map.of(state, 15L));
    }

    @Test
    @DisplayName("位置不够：有位置的随提交开始，其余排队")
    void whoFindsNoPlaceWaits() {
        this.instance.owe(notice(1), UNITS.subList(0, 5), NOTHING);
        this.instance.owe(notice(2), UNITS.subList(3, 15), NOTHING);
        this.instance.owe(notice(3), UNITS, NOTHING);

        assertThat(states()).isEqualTo(Map.of("claimed 1", 14L, "pending 0", 18L));
        this.instance.goOn();
        this.instance.work();
        assertThat(states()).isEqualTo(Map.of("sent 1", 32L));
    }

    @Test
    @DisplayName("别的实例正在领取或写下：不等它，排队")
    void whileAnotherClaimsAllWait() {
        MortalInstance other = instance();
        WordedNotice second = notice(2);

        this.instance.owe(notice(1), UNITS.subList(0, 5),
                (status) -> elsewhere(() -> other.owe(second, UNITS, NOTHING)));

        assertThat(states()).isEqualTo(Map.of("claimed 1", 5L, "pending 0", 15L));
    }

    @Test
    @DisplayName("写下而未提交时别的实例来领取：它等提交，再领不与之相争的")
    void whoClaimsWaitsForTheCommit() throws Exception {
        UNITS.subList(0, 10)
            .forEach((unit) -> jdbc().sql("insert into contact (conference_id, recipient, mail) values (?, ?, ?)")
                .params(C, unit, unit + "@example.org")
                .update());
        bean(TransactionTemplate.class)
            .executeWithoutResult((status) -> bean(Intents.class).owe(notice(1), UNITS.subList(0, 10)));
        AtomicReference<Future<List<Claim>>> claim = new AtomicReference<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            this.instance.owe(notice(2), UNITS.subList(0, 5), (status) -> {
                bean(Writes.class).send();
                claim.set(executor.submit(() -> bean(DeliveryQueue.class).claim("mail", 50, 2)));
                Awaitility.await()
                    .until(() -> count(
                            "select count(*) from pg_locks where locktype = 'advisory' and not granted") == 1);
            });

            assertThat(claim.get().get()).extracting(Claim::recipient)
                .containsExactlyInAnyOrderElementsOf(UNITS.subList(5, 10));
        }
    }

    @Test
    @DisplayName("迟迟不提交：租约快到的不再开始，到期后由别的实例重新领取")
    void whatTookTooLongIsLeftToItsLease() {
        this.instance.owe(notice(1), UNITS, (status) -> clock.advance(Duration.ofSeconds(7)));
        this.instance.goOn();
        assertThat(this.mail.arrived()).isEmpty();
        assertThat(states()).isEqualTo(Map.of("claimed 1", 15L));

        clock.advance(Duration.ofMinutes(1));
        instance().work();
        assertThat(states()).isEqualTo(Map.of("sent 2", 15L));
    }

    @Test
    @DisplayName("每日汇总、静默时段：不随提交开始")
    void whatIsNotDueYetWaits() {
        jdbc().sql("""
                insert into preference (conference_id, recipient, channels, timing)
                values (?, 'jyj', '{mail}', 'daily')""").param(C).update();

        this.instance.owe(notice(1), UNITS, NOTHING);

        assertThat(states()).isEqualTo(Map.of("claimed 1", 14L, "pending 0", 1L));
    }

    @Test
    @DisplayName("在写下、提交、发出、登记之间任何一步被杀：每单位都收到，每次被杀至多多收一封")
    void everyStepSurvivesAKill() {
        int kills = 0;
        for (int step = 1; step <= 60; step++) {
            WordedNotice notice = notice(step);
            try {
                MortalInstance mortal = mortal(step).begin();
                mortal.owe(notice, UNITS, NOTHING);
                mortal.goOn();
            }
            catch (MortalInstance.Killed killed) {
                kills++;
            }
            // The event comes again, because nobody knows whether it was taken in.
            MortalInstance next = instance();
            next.owe(notice, UNITS, NOTHING);
            next.goOn();
            clock.advance(Duration.ofMinutes(2));
            next.work();

            assertThat(states().keySet()).as("step " + step).allMatch((state) -> state.startsWith("sent"));
            UNITS.forEach((unit) -> {
                String key = Correspondence.key(unit, notice.noticeId());
                assertThat(this.mail.arrived().get(key)).as(key)
                    .isBetween(1, 1 + this.mail.killed().getOrDefault(key, 0));
            });
        }
        assertThat(kills).isBetween(30, 59);
    }

    private MortalInstance instance() {
        return mortal(Integer.MAX_VALUE).begin();
    }

    private MortalInstance mortal(int deadline) {
        return new MortalInstance(service, new Random(1), deadline, List.of(this.mail));
    }

    private static void elsewhere(Runnable work) {
        Thread thread = Thread.ofVirtual().start(work);
        try {
            assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private WordedNotice notice(int report) {
        RecordedEvent event = this.log.progress(C, "action-1", report, 30);
        Notice notice = Notice.of(NoticeKind.PROGRESS_REPORTED, UNITS, "/conferences/c/actions/a", "专项治理", report,
                "工信局", 30, "已摸底排查", LocalDate.of(2026, 11, 24));
        return bean(Wording.class).word(notice, event, (kind) -> Map.of());
    }

    /**
     * How many mails there are, by state and attempts.
     */
    private static Map<String, Long> states() {
        Map<String, Long> states = new LinkedHashMap<>();
        jdbc().sql("""
                select state || ' ' || attempts what, count(*) from notice_intent where channel = 'mail'
                group by 1 order by 1""").query((row) -> {
            states.put(row.getString(1), row.getLong(2));
        });
        return states;
    }

}
