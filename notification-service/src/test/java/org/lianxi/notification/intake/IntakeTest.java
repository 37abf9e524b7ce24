package org.lianxi.notification.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.RejectedRecord;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IntakeTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    @Test
    @DisplayName("四·一：每次进展向每个成员单位通报，各一份，牵头单位和未参与单位都在内")
    void everyMemberUnitGetsEveryProgressReport() {
        take(this.log.adopt(C));
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));

        assertThat(jdbc().sql("""
                select recipient from inbox join notice using (notice_id) where kind = 'progress-reported'""")
            .query(String.class)
            .list()).containsExactlyInAnyOrderElementsOf(Records.UNITS.keySet());
    }

    @Test
    @DisplayName("后加入的单位不补发以前的通报，重放时也不补")
    void aUnitAdmittedLaterIsNotTold() {
        take(this.log.adopt(C));
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30),
                this.log.admit(C, "ztj", "另一单位"));
        forgetPositions();
        take(this.log.all());

        assertThat(count("select count(*) from inbox where recipient = 'ztj'")).isZero();
        assertThat(count("select count(*) from notice_intent where channel = 'inbox' and notice_id in "
                + "(select notice_id from notice where kind = 'progress-reported')"))
            .isEqualTo(15);
    }

    @Test
    @DisplayName("同一事件重复到达、从头重放：没有第二份通知，没有第二封邮件，没有第二次上报")
    void repeatsAndReplaysAddNothing() {
        take(this.log.adopt(C));
        jdbc().sql("insert into contact values (?, 'jyj', 'jyj@example.org')").param(C).update();
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));
        Map<String, Long> before = counts();
        jdbc().sql("insert into contact values (?, 'xcb', 'xcb@example.org')").param(C).update();

        take(this.log.all());
        forgetPositions();
        take(this.log.all());

        assertThat(counts()).isEqualTo(before);
        assertThat(before.get("notice_intent")).isEqualTo(15 + 3 + 1);
    }

    @Test
    @DisplayName("一批处理到一半失败：什么也没有留下，再来一次完整无缺")
    void aBatchThatFailsLeavesNothing() {
        take(this.log.adopt(C));
        List<RecordedEvent> next = List.of(this.log.assign(C, "action-1", "专项治理"),
                this.log.progress(C, "action-1", 1, 30));
        Intake intake = bean(Intake.class);

        assertThatThrownBy(() -> bean(TransactionTemplate.class).executeWithoutResult((status) -> {
            intake.handle(Records.batch(next));
            throw new IllegalStateException("killed before the commit");
        })).hasMessage("killed before the commit");
        assertThat(count("select count(*) from notice")).isZero();
        assertThat(intake.positions(List.of(0)).getFirst().nextOffset()).isEqualTo(16);

        take(next);
        assertThat(count("select count(*) from inbox")).isEqualTo(18);
        assertThat(intake.positions(List.of(0)).getFirst().nextOffset()).isEqualTo(18);
        assertThat(intake.positions(List.of(0)).getFirst().conferences()).containsEntry(C, 18L);
    }

    @Test
    @DisplayName("落后的实例不会把已存的位置往回拨")
    void aLateInstanceDoesNotMoveThePositionBack() {
        List<RecordedEvent> adoption = this.log.adopt(C);
        take(adoption);
        take(adoption.subList(0, 3));

        assertThat(bean(Intake.class).positions(List.of(0, 1))).singleElement()
            .satisfies((position) -> assertThat(position.nextOffset()).isEqualTo(16));
        take(new EventBatch(List.of(), List.of(new PartitionPosition(0, "topic-2", 1, Map.of())), List.of()));
        assertThat(bean(Intake.class).positions(List.of(0)).getFirst().topicId()).isEqualTo("topic-2");
    }

    @Test
    @DisplayName("不是事件的记录留有痕迹")
    void rejectedRecordsAreKept() {
        take(new EventBatch(List.of(), List.of(new PartitionPosition(3, "topic-1", 9, Map.of())),
                List.of(new RejectedRecord(3, 8, "no payload"))));

        assertThat(count("select count(*) from rejected_record where partition = 3 and log_offset = 8")).isOne();
        assertThat(get("/actuator/health").body().at("/components/intake/details/rejectedRecords").asInt()).isOne();
    }

    @Test
    @DisplayName("渠道何时外发：短的一批随提交，长的一批和逐件处理的排队，读过的从不")
    void channelsOutsideAreToldAtOnceOfShortBatches() {
        Told told = new Told();
        Intake intake = intake(told);
        List<RecordedEvent> reports = IntStream.rangeClosed(1, 22)
            .mapToObj((report) -> this.log.progress(C, "action-1", report, report))
            .toList();

        intake.handle(Records.batch(reports.subList(0, 10)));
        assertThat(told.tellings).hasSize(10).containsOnly(Telling.AT_ONCE);

        told.tellings.clear();
        intake.handle(Records.batch(reports.subList(10, 21)));
        assertThat(told.tellings).hasSize(11).containsOnly(Telling.IN_TURN);

        told.tellings.clear();
        told.poison = reports.get(21).id();
        intake.handle(Records.batch(reports.subList(21, 22)));
        assertThat(told.tellings).containsExactly(Telling.IN_TURN);

        told.tellings.clear();
        forgetPositions();
        intake.handle(Records.batch(reports.subList(0, 10)));
        assertThat(told.tellings).hasSize(10).containsOnly(Telling.NEVER);
    }

    private static Intake intake(EventTaking taking) {
        return new Intake(bean(Positions.class), taking, bean(ParkedEvents.class), bean(SkippedEvents.class),
                bean(News.class), bean(Writes.class), bean(JdbcOperations.class), bean(TransactionTemplate.class));
    }

    private static void take(EventBatch batch) {
        bean(Intake.class).handle(batch);
    }

    private static void forgetPositions() {
        jdbc().sql("truncate consumer_position, conference_position, aggregate_position").update();
    }

    private static Map<String, Long> counts() {
        return Map.of("notice", count("select count(*) from notice"), "notice_intent",
                count("select count(*) from notice_intent"), "inbox", count("select count(*) from inbox"), "proof",
                count("select count(*) from proof"));
    }

    /**
     * Notes when channels outside would be told of events, and does nothing else.
     */
    private static final class Told extends EventTaking {

        private final List<Telling> tellings = new ArrayList<>();

        private String poison;

        Told() {
            super(null, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        @Override
        Asked ask(RecordedEvent event, RoundTrip trip) {
            return null;
        }

        @Override
        void take(RecordedEvent event, Asked asked, Telling telling) {
            if (event.id().equals(this.poison)) {
                throw new PoisonEventException(new IllegalStateException("poison"));
            }
            this.tellings.add(telling);
        }

        @Override
        void takeApart(RecordedEvent event, Telling telling) {
            this.tellings.add(telling);
        }

    }

}
