package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.FakeCommandService;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year moved day by day. Each night silence may come to count; each morning the
 * deadlines are looked at; after that the day's events happen.
 */
class DeadlineYearTest extends ServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final LocalTime NIGHT = LocalTime.of(0, 5);

    private final Year year = new Year();

    private final List<String> silences = new CopyOnWriteArrayList<>();

    private Instant before;

    @BeforeEach
    void rememberTheTime() {
        this.before = clock.instant();
        commandService.answer((call) -> {
            if (call.path().endsWith("/silence")) {
                this.silences.add(LocalDate.ofInstant(clock.instant(), Year.ZONE) + " "
                        + call.path().replaceAll(".*/minutes/|/silence", ""));
            }
            return FakeCommandService.Answer.CREATED;
        });
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("一年下来，提醒与细心的办事员手写的一份完全相同")
    void aYearIsRemindedOfAsACarefulClerkWould() {
        live(FIRST, LAST, List.of(ours()));

        assertThat(reminders()).containsExactlyElementsOf(CarefulClerk.REMINDERS);
        assertThat(count("select count(*) from inbox i join notice n using (notice_id) where n.kind like '%near'"
                + " or n.kind like 'deadline%'"))
            .isEqualTo(count("select count(*) from notice_intent i join notice n using (notice_id)"
                    + " where n.kind like '%near' or n.kind like 'deadline%'"))
            .isPositive();
        assertThat(this.silences).containsExactlyElementsOf(CarefulClerk.SILENCES);
    }

    @Test
    @DisplayName("两个实例同时看，年中两个都重启：一件也不重，一件也不漏")
    void twoInstancesRemindOnce() {
        LocalDate restart = LocalDate.of(2026, 2, 20);
        try (ConfigurableApplicationContext one = startedBesides();
                ConfigurableApplicationContext other = startedBesides()) {
            live(FIRST, restart, List.of(Instance.of(one), Instance.of(other)));
        }
        try (ConfigurableApplicationContext one = startedBesides();
                ConfigurableApplicationContext other = startedBesides()) {
            live(restart.plusDays(1), LAST, List.of(Instance.of(one), Instance.of(other)));
        }

        assertThat(reminders()).containsExactlyElementsOf(CarefulClerk.REMINDERS);
        assertThat(this.silences).containsExactlyElementsOf(CarefulClerk.SILENCES);
    }

    @Test
    @DisplayName("看到一半被中断，什么也没有留下；再看一次，一件不多一件不少")
    void aScanThatIsCutOffLeavesNothing() {
        live(FIRST, LocalDate.of(2026, 5, 5), List.of(ours()));
        LocalDate day = LocalDate.of(2026, 5, 6);
        clock.set(morning(day));

        bean(TransactionTemplate.class).executeWithoutResult((status) -> {
            ours().reminders().look(Year.C);
            status.setRollbackOnly();
        });
        assertThat(reminders()).noneMatch((reminder) -> reminder.startsWith(day.toString()));
        live(day, LAST, List.of(ours()));

        assertThat(reminders()).containsExactlyElementsOf(CarefulClerk.REMINDERS);
    }

    @Test
    @DisplayName("历史重放：早已过去的不补发，只提醒今后到期的")
    void oldHistoryIsNotRemindedOf() {
        clock.set(morning(LAST));
        take(this.year.all());
        readEverything();

        live(LAST, LAST.plusDays(60), List.of(ours()));

        assertThat(reminders()).containsExactly("2027-01-04 bulletin-is-issued due [wjj]",
                "2027-01-05 bulletin-is-issued overdue [wjj]", "2027-01-11 bulletin-is-issued escalated [wjj, zgh]");
        assertThat(this.silences).isEmpty();
    }

    @Test
    @DisplayName("日志从头再读一遍，什么也不再发")
    void theLogTakenInAgainChangesNothing() {
        live(FIRST, LocalDate.of(2026, 5, 11), List.of(ours()));
        List<String> told = reminders();
        jdbc().sql("truncate consumer_position, conference_position").update();
        take(this.year.all().stream().filter((event) -> event.time().isBefore(clock.instant())).toList());

        look(List.of(ours()));

        assertThat(reminders()).isEqualTo(told);
    }

    @Test
    @DisplayName("服务停了三周：只告知最近的一步，不把错过的逐一补发")
    void onlyTheLatestStageIsToldAfterAnOutage() {
        live(FIRST, LocalDate.of(2026, 4, 20), List.of(ours()));
        clock.set(morning(LocalDate.of(2026, 5, 8)));

        look(List.of(ours()));

        assertThat(reminders()).filteredOn((reminder) -> reminder.contains("action-is-done"))
            .containsExactly("2026-05-08 action-is-done overdue [wjj, gxj, yjj]");
        assertThat(count("select count(*) from reminder where limit_name = 'action-is-done' and notice_id is null"))
            .isEqualTo(3);
    }

    @Test
    @DisplayName("时钟倒拨：已发的不重发，之后照常")
    void aClockThatStepsBackRepeatsNothing() {
        live(FIRST, LocalDate.of(2026, 5, 11), List.of(ours()));
        List<String> told = reminders();

        clock.set(morning(LocalDate.of(2026, 4, 24)));
        look(List.of(ours()));
        assertThat(reminders()).isEqualTo(told);

        live(LocalDate.of(2026, 5, 12), LAST, List.of(ours()));
        assertThat(reminders()).containsExactlyElementsOf(CarefulClerk.REMINDERS);
    }

    @Test
    @DisplayName("有事件被搁置的会议先不提醒：也许事情早已办结")
    void aConferenceThatIsHeldBackIsLeftAlone() {
        live(FIRST, LocalDate.of(2026, 5, 5), List.of(ours()));
        jdbc().sql("""
                insert into parked (conference_id, log_index, event_id, event_type, envelope, parked_at)
                values (?, 1000, 'event-1000', 'org.lianxi.unknown.v1', ''::bytea, now())""").param(Year.C).update();
        clock.set(morning(LocalDate.of(2026, 5, 6)));

        look(List.of(ours()));
        assertThat(reminders()).noneMatch((reminder) -> reminder.contains("action-is-done overdue"));

        jdbc().sql("truncate parked").update();
        look(List.of(ours()));
        assertThat(reminders()).contains("2026-05-06 action-is-done overdue [wjj, gxj, yjj]");
    }

    private void live(LocalDate from, LocalDate to, List<Instance> instances) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            clock.set(day.atTime(NIGHT).atZone(Year.ZONE).toInstant());
            each(instances, (instance) -> instance.silence().look(Year.C));
            Instant morning = morning(day);
            happen(this.year.on(day).stream().filter((event) -> event.time().isBefore(morning)).toList());
            clock.set(morning);
            look(instances);
            happen(this.year.on(day).stream().filter((event) -> event.time().isAfter(morning)).toList());
        }
    }

    private static void happen(List<RecordedEvent> events) {
        if (!events.isEmpty()) {
            clock.set(events.getFirst().time());
            take(events);
            readEverything();
        }
    }

    private static void look(List<Instance> instances) {
        each(instances, (instance) -> instance.reminders().conferences().forEach(instance.reminders()::look));
    }

    private static void each(List<Instance> instances, Consumer<Instance> act) {
        CompletableFuture
            .allOf(instances.stream()
                .map((instance) -> CompletableFuture.runAsync(() -> act.accept(instance)))
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
                group by r.recorded_at, r.limit_name, r.stage, r.notice_id, r.matter_id
                order by r.recorded_at, r.limit_name, r.matter_id""")
            .query((row, number) -> LocalDate.ofInstant(row.getTimestamp("recorded_at").toInstant(), Year.ZONE) + " "
                    + row.getString("limit_name") + " " + row.getString("stage") + " [" + row.getString("units") + "]")
            .list();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(Year.ZONE).toInstant();
    }

    private static Instance ours() {
        return Instance.of(service);
    }

    private static ConfigurableApplicationContext startedBesides() {
        return start("--lianxi.postgres.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--lianxi.command-service.url=" + commandService.url(), "--lianxi.notification.background=false");
    }

    /**
     * What looks at deadlines in one process.
     */
    private record Instance(DeadlineScan reminders, SilenceScan silence) {

        static Instance of(ConfigurableApplicationContext process) {
            return new Instance(process.getBean(DeadlineScan.class), process.getBean(SilenceScan.class));
        }

    }

}
