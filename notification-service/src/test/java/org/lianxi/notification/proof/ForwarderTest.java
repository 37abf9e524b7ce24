package org.lianxi.notification.proof;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.notification.FakeCommandService;
import org.lianxi.notification.FakeCommandService.Call;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ForwarderTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String SYSTEM = "account=notification-service; role=system";

    private RecordedEvent report;

    @BeforeEach
    void oneReport() {
        take(this.log.adopt(C));
        take(this.log.assign(C, "action-1", "专项治理"));
        this.report = this.log.progress(C, "action-1", 1, 30);
        take(this.report);
    }

    @Test
    @DisplayName("四·二：欠发、送达、签收依次上报，各带幂等键，以应有的身份")
    void theStepsAreReportedInOrder() {
        settle();
        post("/api/conferences/" + C + "/units/jyj/inbox/notice-" + this.report.id() + "/receipt", "Lianxi-Actor",
                "account=jyj-liaison; unit=jyj; role=liaison");
        settle();

        List<Call> calls = commandService.calls();
        String notices = "/api/conferences/" + C + "/notices";
        String notice = notices + "/notice-" + this.report.id();
        assertThat(calls).extracting(Call::path)
            .containsExactly(notices, notice + "/deliveries", notice + "/acknowledgements");
        assertThat(calls).extracting(Call::ifMatch).containsOnly("*");
        assertThat(calls).extracting(Call::actor)
            .containsExactly(SYSTEM, SYSTEM, "account=jyj-liaison; unit=jyj; role=liaison");
        JsonNode owed = JsonMapper.shared().readTree(calls.getFirst().body());
        assertThat(owed.at("/kind").asString()).isEqualTo("progress-reported");
        assertThat(owed.at("/sourceEventId").asString()).isEqualTo(this.report.id());
        assertThat(owed.at("/subjectId").asString()).isEqualTo("action-1");
        assertThat(owed.at("/recipients")).extracting(JsonNode::asString)
            .containsExactlyElementsOf(Records.UNITS.keySet());
        JsonNode delivered = JsonMapper.shared().readTree(calls.get(1).body());
        assertThat(delivered.at("/channel").asString()).isEqualTo("inbox");
        assertThat(delivered.at("/recipients")).hasSize(15);
        assertThat(delivered.at("/deliveredAt").asString()).isEqualTo(clock.instant().toString());
        assertThat(JsonMapper.shared().readTree(calls.getLast().body()).at("/acknowledgedAt").asString())
            .isEqualTo(clock.instant().toString());
    }

    @Test
    @DisplayName("交办等小范围通知不上记录")
    void smallNoticesStayOffTheRecord() {
        assertThat(count("select count(*) from proof where notice_id in "
                + "(select notice_id from notice where kind = 'action-assigned')"))
            .isZero();
    }

    @Test
    @DisplayName("命令服务停机：一直留着，恢复后立即补报，同一键同一内容，次序不乱")
    void nothingIsLostWhileCommandServiceIsAway() {
        commandService.answer((call) -> FakeCommandService.Answer.BROKEN);
        for (int attempt = 1; attempt <= 4; attempt++) {
            round();
            clock.advance(Duration.ofMinutes(6));
        }
        assertThat(count("select attempts from proof where step = 'owed'")).isEqualTo(4);
        assertThat(count("select count(*) from proof where state = 'pending' and reason = 'unreachable'")).isOne();
        commandService.answer((call) -> new FakeCommandService.Answer(500, ""));
        round();
        clock.advance(Duration.ofMinutes(6));
        commandService.answer((call) -> FakeCommandService.Answer.CREATED);
        settle();

        List<Call> calls = commandService.calls();
        List<Call> owed = calls.stream().filter((call) -> call.path().endsWith("/notices")).toList();
        assertThat(owed).hasSizeGreaterThanOrEqualTo(6)
            .extracting(Call::idempotencyKey)
            .containsOnly(owed.getFirst().idempotencyKey());
        assertThat(owed).extracting(Call::body).containsOnly(owed.getFirst().body());
        assertThat(calls.getLast().path()).endsWith("/deliveries");
    }

    @Test
    @DisplayName("恢复之后，先前等着的上报不必等满间隔")
    void backlogIsReportedAtOnceWhenCommandServiceIsBack() {
        take(this.log.progress(C, "action-1", 2, 60));
        commandService.answer((call) -> FakeCommandService.Answer.BROKEN);
        for (int attempt = 1; attempt <= 3; attempt++) {
            round();
            clock.advance(Duration.ofMinutes(6));
        }
        round();
        jdbc().sql(
                "update proof set next_attempt = next_attempt - interval '1 hour' where id = (select min(id) from proof)")
            .update();
        commandService.answer((call) -> FakeCommandService.Answer.CREATED);
        settle();

        assertThat(count("select count(*) from proof where state <> 'done'")).isZero();
    }

    @Test
    @DisplayName("409 notice-exists 视为已报；其他拒绝留作失败可见，并挡住后续，重报后继续")
    void refusalsAreSeen() {
        commandService
            .answer((call) -> call.path().endsWith("/notices") ? new FakeCommandService.Answer(409, "notice-exists")
                    : new FakeCommandService.Answer(422, "idempotency-key-reused"));
        settle();
        assertThat(count("select count(*) from proof where state = 'done' and step = 'owed'")).isOne();

        Answer failed = get("/api/conferences/" + C + "/proofs?state=failed");
        assertThat(failed.body().at("/items")).hasSize(1);
        assertThat(failed.body().at("/items/0/reason").asString()).isEqualTo("422 idempotency-key-reused");
        assertThat(failed.body().at("/items/0/nextAttempt").isNull()).isTrue();
        assertThat(get("/actuator/health").body().at("/components/intake/details/failedProofs").asInt()).isOne();

        commandService.answer((call) -> FakeCommandService.Answer.CREATED);
        assertThat(post("/api/conferences/" + C + "/proofs/" + failed.body().at("/items/0/id").asLong() + "/resend")
            .status()).isEqualTo(200);
        settle();
        assertThat(count("select count(*) from proof where state = 'done'")).isEqualTo(2);
    }

    @Test
    @DisplayName("通知本身被拒，就不再报它的送达")
    void aRefusedNoticeHoldsItsDeliveriesBack() {
        commandService.answer((call) -> new FakeCommandService.Answer(403, "not-allowed"));
        round();
        round();

        assertThat(commandService.calls()).hasSize(1);
        assertThat(count("select count(*) from proof where step = 'delivered' and state = 'pending'")).isOne();
    }

    @Test
    @DisplayName("上报到一半被杀：租约到期后另一实例接着报，键不变")
    void aKilledReportIsMadeAgain() {
        List<Proof> claimed = bean(ProofQueue.class).claim(10);
        assertThat(claimed).extracting(Proof::step).containsExactly("owed", "delivered");
        assertThat(bean(ProofQueue.class).claim(10)).isEmpty();
        clock.advance(Duration.ofMinutes(2));

        List<Proof> again = bean(ProofQueue.class).claim(10);
        assertThat(again).hasSize(2);
        assertThat(again.getFirst().idempotencyKey()).isEqualTo(claimed.getFirst().idempotencyKey());
        bean(ProofQueue.class).done(claimed);
        assertThat(count("select count(*) from proof where state = 'done'")).isZero();
    }

    @Test
    @DisplayName("记录里已有的不再报：库丢了从头重放，签收时间也找得回来")
    void whatIsOnRecordIsNotReportedAgain() {
        String noticeId = "notice-" + this.report.id();
        List<String> all = List.copyOf(Records.UNITS.keySet());
        take(this.log.add(noticeId,
                new NoticeOwed(C, noticeId, "progress-reported", this.report.id(), "action-1", all)),
                this.log.add(noticeId,
                        new NoticeDelivered(C, noticeId, "progress-reported", this.report.id(), "action-1", "inbox",
                                all, clock.instant())),
                this.log.add(noticeId, new NoticeAcknowledged(C, noticeId, "progress-reported", this.report.id(),
                        "action-1", "jyj", clock.instant())));
        round();

        assertThat(commandService.calls()).isEmpty();
        assertThat(count("select count(*) from inbox where receipt_at is not null")).isOne();
    }

    @Test
    @DisplayName("一千五百个单位：欠发报一次，送达分几次报，每次不超过一千，一个不漏、一个不重")
    void manyUnitsAreReportedInSeveralReports() {
        jdbc().sql("""
                insert into member_unit (conference_id, code, name, position, admitted_index)
                select ?, 'unit' || n, '第' || n || '局', n, 0 from generate_series(16, 1500) n""").param(C).update();
        settle();
        commandService.reset();
        take(this.log.progress(C, "action-1", 2, 60));
        settle();

        List<Call> calls = commandService.calls();
        assertThat(calls).hasSize(3);
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(calls.getFirst().body()).at("/recipients")).hasSize(1_500);
        List<JsonNode> reached = calls.stream()
            .skip(1)
            .map((call) -> json.readTree(call.body()).at("/recipients"))
            .toList();
        assertThat(reached).extracting(JsonNode::size).containsExactlyInAnyOrder(1_000, 500);
        assertThat(reached.stream().flatMap(JsonNode::valueStream).map(JsonNode::asString)).doesNotHaveDuplicates()
            .hasSize(1_500);
    }

    /**
     * A round, and the reports it started.
     */
    private static void round() {
        ProofRounds.round(service);
    }

    private static void settle() {
        Awaitility.await().untilAsserted(() -> {
            round();
            assertThat(count("select count(*) from proof where state in ('pending', 'claimed') and next_attempt <= ?",
                    Timestamp.from(clock.instant())))
                .isZero();
        });
    }

}
