package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year moved day by day. Each morning the deadlines are looked at; after that the day's
 * events happen.
 */
class DeadlineYearTest extends ServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final Year year = new Year();

    private Instant before;

    @BeforeEach
    void rememberTheTime() {
        this.before = clock.instant();
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("一年下来，提醒与细心的办事员手写的一份完全相同")
    void aYearIsRemindedOfAsACarefulClerkWould() {
        live(FIRST, LAST, List.of(scan()));

        assertThat(reminders()).containsExactlyElementsOf(Year.REMINDERS);
        assertThat(count("select count(*) from inbox i join notice n using (notice_id) where n.kind like '%near'"
                + " or n.kind like 'deadline%'"))
            .isEqualTo(count("select count(*) from notice_intent i join notice n using (notice_id)"
                    + " where n.kind like '%near' or n.kind like 'deadline%'"))
            .isPositive();
    }

    @Test
    @DisplayName("两个实例同时看，一件事也只提醒一次；中途重启也一样")
    void twoInstancesRemindOnce() {
        try (ConfigurableApplicationContext other = start(
                "--lianxi.postgres.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--lianxi.command-service.url=" + commandService.url(), "--lianxi.notification.background=false")) {
            live(FIRST, LocalDate.of(2026, 4, 30), List.of(scan(), other.getBean(DeadlineScan.class)));
        }
        live(LocalDate.of(2026, 5, 1), LAST, List.of(scan(), scan()));

        assertThat(reminders()).containsExactlyElementsOf(Year.REMINDERS);
    }

    @Test
    @DisplayName("看到一半被中断，什么也没有留下；再看一次，一件不多一件不少")
    void aScanThatIsCutOffLeavesNothing() {
        live(FIRST, LocalDate.of(2026, 5, 5), List.of(scan()));
        LocalDate day = LocalDate.of(2026, 5, 6);
        clock.set(morning(day));

        bean(TransactionTemplate.class).executeWithoutResult((status) -> {
            scan().look(Year.C);
            status.setRollbackOnly();
        });
        assertThat(reminders()).noneMatch((reminder) -> reminder.startsWith(day.toString()));
        live(day, LAST, List.of(scan()));

        assertThat(reminders()).containsExactlyElementsOf(Year.REMINDERS);
    }

    @Test
    @DisplayName("历史重放：收件箱里早已过去的提醒不补发")
    void oldHistoryIsNotRemindedOf() {
        clock.set(morning(LAST));
        take(this.year.all());
        readEverything();

        live(LAST, LAST.plusDays(60), List.of(scan()));

        assertThat(reminders()).isEmpty();
    }

    @Test
    @DisplayName("日志从头再读一遍，什么也不再发")
    void theLogTakenInAgainChangesNothing() {
        live(FIRST, LocalDate.of(2026, 5, 11), List.of(scan()));
        List<String> told = reminders();
        jdbc().sql("truncate consumer_position, conference_position").update();
        take(this.year.all().stream().filter((event) -> event.time().isBefore(clock.instant())).toList());

        look(List.of(scan()));

        assertThat(reminders()).isEqualTo(told);
    }

    @Test
    @DisplayName("服务停了三周：只告知最近的一步，不把错过的逐一补发")
    void onlyTheLatestStageIsToldAfterAnOutage() {
        live(FIRST, LocalDate.of(2026, 4, 20), List.of(scan()));
        clock.set(morning(LocalDate.of(2026, 5, 8)));

        look(List.of(scan()));

        assertThat(reminders()).filteredOn((reminder) -> reminder.contains("action-is-done"))
            .containsExactly("2026-05-08 action-is-done overdue [wjj, gxj]");
        assertThat(count("select count(*) from reminder where limit_name = 'action-is-done' and notice_id is null"))
            .isEqualTo(3);
    }

    @Test
    @DisplayName("时钟倒拨：已发的不重发，之后照常")
    void aClockThatStepsBackRepeatsNothing() {
        live(FIRST, LocalDate.of(2026, 5, 11), List.of(scan()));
        List<String> told = reminders();

        clock.set(morning(LocalDate.of(2026, 4, 24)));
        look(List.of(scan()));
        assertThat(reminders()).isEqualTo(told);

        live(LocalDate.of(2026, 5, 12), LAST, List.of(scan()));
        assertThat(reminders()).containsExactlyElementsOf(Year.REMINDERS);
    }

    @Test
    @DisplayName("有事件被搁置的会议先不提醒：也许事情早已办结")
    void aConferenceThatIsHeldBackIsLeftAlone() {
        live(FIRST, LocalDate.of(2026, 5, 5), List.of(scan()));
        jdbc().sql("""
                insert into parked (conference_id, log_index, event_id, event_type, envelope, parked_at)
                values (?, 1000, 'event-1000', 'org.lianxi.unknown.v1', ''::bytea, now())""").param(Year.C).update();
        clock.set(morning(LocalDate.of(2026, 5, 6)));

        look(List.of(scan()));
        assertThat(reminders()).noneMatch((reminder) -> reminder.contains("action-is-done overdue"));

        jdbc().sql("truncate parked").update();
        look(List.of(scan()));
        assertThat(reminders()).contains("2026-05-06 action-is-done overdue [wjj, gxj]");
    }

    private void live(LocalDate from, LocalDate to, List<DeadlineScan> instances) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            clock.set(morning(day));
            look(instances);
            List<RecordedEvent> events = this.year.on(day);
            if (!events.isEmpty()) {
                clock.set(Year.eventsOf(day));
                take(events);
                readEverything();
            }
        }
    }

    private static void look(List<DeadlineScan> instances) {
        if (instances.size() == 1) {
            instances.getFirst().conferences().forEach(instances.getFirst()::look);
            return;
        }
        CompletableFuture
            .allOf(instances.stream()
                .map((instance) -> CompletableFuture.runAsync(() -> instance.conferences().forEach(instance::look)))
                .toArray(CompletableFuture[]::new))
            .join();
    }

    /**
     * Everybody reads what comes, but one unit does not read one invitation.
     */
    private static void readEverything() {
        jdbc().sql("""
                update inbox i set read_at = delivered_at from notice n
                where n.notice_id = i.notice_id
                  and not (n.subject_id = 'meeting-1' and n.kind = 'meeting-convened' and i.recipient = 'yjj')""")
            .update();
    }

    private static List<String> reminders() {
        return jdbc().sql("""
                select r.recorded_at, r.limit_name, r.stage, r.notice_id, string_agg(i.recipient, ', '
                    order by (select position from member_unit m where m.code = i.recipient)) as units
                from reminder r join notice_intent i using (notice_id) where i.channel = 'inbox'
                group by r.recorded_at, r.limit_name, r.stage, r.notice_id, r.due_on
                order by r.recorded_at, case r.limit_name when 'action-is-done' then 0 else 1 end, r.limit_name""")
            .query((row, number) -> LocalDate.ofInstant(row.getTimestamp("recorded_at").toInstant(), Year.ZONE) + " "
                    + row.getString("limit_name") + " " + row.getString("stage") + " [" + row.getString("units") + "]")
            .list();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(Year.ZONE).toInstant();
    }

    private static DeadlineScan scan() {
        return bean(DeadlineScan.class);
    }

}
