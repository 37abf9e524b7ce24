package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.CaseClock;
import org.lianxi.notification.deadline.matter.CaseMatter;
import org.lianxi.notification.deadline.matter.BulletinsSoFar;
import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.deadline.matter.Corrigenda;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.IssueMatter;
import org.lianxi.notification.deadline.matter.MeetingMatter;
import org.lianxi.notification.deadline.matter.MinutesMatter;
import org.lianxi.notification.deadline.matter.PendingRequests;
import org.lianxi.notification.deadline.matter.NoticeMatter;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.notice.Title;
import org.lianxi.notification.notice.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTest extends ServiceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant START = Instant.parse("2026-09-29T06:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

    private static final PendingRequests NOTHING_ASKED = new PendingRequests(null, List.of(), null);

    private static final CaseClock INCIDENT_CLOCK = new CaseClock("emergency-2h", "M0", null, "PT2H", false,
            List.of("district-government"), "条例第二十条", "report-incident", List.of("report-upward"), List.of("重大"), false,
            List.of("wjj"));

    private final WorkingDays days = WorkingDays.from(null);

    @Test
    @DisplayName("每一种时限都有中英文说法，名字各不相同")
    void everyLimitHasAPhrase() {
        List<Limit> limits = List.copyOf(service.getBeansOfType(Limit.class).values());

        assertThat(limits).extracting(Limit::name).doesNotHaveDuplicates().allMatch((name) -> name.matches("[a-z-]+"));
        assertThat(limits).allSatisfy((limit) -> {
            Phrase phrase = new Phrase("limit." + limit.name());
            assertThat(bean(Wording.class).words(phrase, Locale.CHINA)).isNotBlank()
                .isNotEqualTo(bean(Wording.class).words(phrase, Locale.ENGLISH));
        });
    }

    @Test
    @DisplayName("法定期限从首报起走，报到该报的机关才停；别类事项的期限不在这里走")
    void aStatutoryClockRunsUntilEverybodyIsTold() {
        CaseMatter.Done report = new CaseMatter.Done("report-incident", START, DAY, null, null);
        StatutoryClockRuns limit = new StatutoryClockRuns();
        assertThat(limit.deadlines(new Found("case-1", incident("M0", report)), frame(Map.of()))).singleElement()
            .satisfies((deadline) -> {
                assertThat(deadline.dueAt()).isEqualTo(START.plusSeconds(7200));
                assertThat(deadline.units()).containsExactly("wjj");
                assertThat(deadline.matterId()).isEqualTo("case-1/emergency-2h");
                assertThat(deadline.rule()).isEqualTo("caseKinds.M0");
            });
        assertThat(limit.deadlines(new Found("case-1", incident("M0", report, upward("municipal-government"))),
                frame(Map.of())))
            .hasSize(1);
        assertThat(limit.deadlines(new Found("case-1", incident("M0", report, upward("district-government"))),
                frame(Map.of())))
            .isEmpty();
        assertThat(limit.deadlines(new Found("case-1", incident("M4", report)), frame(Map.of()))).isEmpty();
        assertThat(limit.deadlines(new Found("case-1", incident("M0")), frame(Map.of()))).isEmpty();
    }

    @Test
    @DisplayName("定了等级，只走那个等级的期限；没定之前都走；先报到了的，定级后不再走；停了又起，重新走")
    void aClockRunsAtItsLevels() {
        CaseMatter.Done report = new CaseMatter.Done("report-incident", START, DAY, null, null);
        CaseMatter.Done general = new CaseMatter.Done("grade-incident", START, DAY, null, "一般");
        CaseMatter general1 = new CaseMatter("某厂中毒", "M0", List.of(report, general), "一般", List.of(), false);
        assertThat(INCIDENT_CLOCK.running(general1)).isEmpty();
        assertThat(INCIDENT_CLOCK.running(incident("M0", report))).contains(report);
        CaseClock graded = new CaseClock("incident-major", "M0", null, "PT0S", false, List.of("district-government"),
                "第二条", "grade-incident", List.of("report-upward"), List.of("重大"), false, List.of("wjj"));
        CaseMatter.Done major = new CaseMatter.Done("grade-incident", START, DAY, null, "重大");
        assertThat(graded.running(incident("M0", report, upward("district-government"), major))).isEmpty();
        assertThat(graded.running(incident("M0", report, major))).contains(major);
        CaseClock decision = new CaseClock("decision", "M2", null, "P30D", false, List.of(), "第十七条", "receive",
                List.of("agree", "refuse"), List.of(), false, List.of("wjj"));
        CaseMatter.Done received = new CaseMatter.Done("receive", START, DAY, null, null);
        CaseMatter.Done again = new CaseMatter.Done("receive", START.plusSeconds(9), DAY, null, null);
        CaseMatter.Done refused = new CaseMatter.Done("refuse", START.plusSeconds(5), DAY, null, null);
        assertThat(decision.running(incident("M2", received, refused))).isEmpty();
        assertThat(decision.running(incident("M2", received, again))).contains(received);
        assertThat(decision.running(incident("M2", received, refused, again))).contains(again);
    }

    @Test
    @DisplayName("时限中的提醒：按日的期前提醒，按小时的过半提醒；有人等它届满的，只在届满时告知")
    void remindersOfClocks() {
        CaseMatter.Done start = new CaseMatter.Done("report-incident", START, DAY, null, null);
        StatutoryClockRuns limit = new StatutoryClockRuns();
        assertThat(limit.deadlines(new Found("case-1", incident("M0", start)), frame(Map.of()))).singleElement()
            .extracting(Deadline::reminding)
            .isEqualTo(Reminding.HALFWAY);
        CaseClock window = new CaseClock("window", "M4", null, "P30D", false, List.of(), "第十七条", "report-incident",
                List.of("file-objection", "end-review"), List.of(), true, List.of("wjj"));
        assertThat(limit.deadlines(new Found("case-1", incident("M4", start)), frame(Map.of(), window))).singleElement()
            .extracting((deadline) -> deadline.reminding().steps())
            .isEqualTo(Set.of(Reminding.Step.RUN_OUT));
    }

    @Test
    @DisplayName("被要求答复的单位按期答复，各凭答复的动作算数；问题按期了结")
    void answersAndIssuesAreDue() {
        CaseMatter asked = new CaseMatter("粉尘", "M3", List.of(), null,
                List.of(new CaseMatter.Owed("refer-hazard", 1, START, DAY, List.of("wjj"), List.of("answer-referral"))),
                false);
        CaseIsAnswered limit = new CaseIsAnswered();
        Map<String, Object> rules = Map.of("reporting.promptly.referralWithin", "P2WD", "issues.settledWithin", "P1M");
        assertThat(limit.deadlines(new Found("case-1", asked), frame(rules))).singleElement()
            .extracting(Deadline::units)
            .isEqualTo(List.of("wjj"));
        assertThat(limit.deadlines(new Found("case-1", incident("M3")), frame(rules))).isEmpty();
        assertThat(new IssueIsSettled().deadlines(new Found("issue-1", new IssueMatter("诊断难", START, DAY, false)),
                frame(rules)))
            .singleElement()
            .satisfies((deadline) -> assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 10, 29)));
    }

    private static CaseMatter.Done upward(String to) {
        return new CaseMatter.Done("report-upward", START.plusSeconds(60), DAY, List.of(to), null);
    }

    private static CaseMatter incident(String kind, CaseMatter.Done... acts) {
        return new CaseMatter("某厂中毒", kind, List.of(acts), null, List.of(), false);
    }

    @Test
    @DisplayName("制度没有设的时限不走")
    void whereTheCharterSetsNoTermNothingRuns() {
        List<Found> matters = List.of(new Found("action-1", action(null)), new Found("minutes-1", issued()),
                new Found("c", conference(Map.of())));

        assertThat(matters).allSatisfy((found) -> assertThat(service.getBeansOfType(Limit.class).values())
            .allSatisfy((limit) -> assertThat(limit.deadlines(found, frame(Map.of()))).isEmpty()));
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({ "P1WD, 2026-09-30, 2026-09-30T16:00:00Z", "P2WD, 2026-10-08, 2026-10-08T16:00:00Z",
            "P3D, 2026-10-08, 2026-10-08T16:00:00Z", "P1D, 2026-09-30, 2026-09-30T16:00:00Z",
            "PT6H, 2026-09-29, 2026-09-29T12:00:00Z" })
    @DisplayName("四·一：抄报的时限按制度写法计算")
    void theCopyReportIsDue(String term, LocalDate dueOn, Instant dueAt) {
        assertThat(new MinutesAreFiled().deadlines(new Found("minutes-1", issued()),
                frame(Map.of("minutes.copyReport.within", term))))
            .singleElement()
            .satisfies((deadline) -> {
                assertThat(deadline.dueOn()).isEqualTo(dueOn);
                assertThat(deadline.dueAt()).isEqualTo(dueAt);
                assertThat(deadline.units()).containsExactly("wjj");
            });
    }

    @Test
    @DisplayName("C-4.7 同时抄报而未定期限的，印发当日即到期；印发之后抄报而未定期限的，没有期限")
    void whenTheCopyReportIsDue() {
        Found minutes = new Found("minutes-1", issued());
        assertThat(new MinutesAreFiled().deadlines(minutes, frame(Map.of("minutes.copyReport.when", "with-issue"))))
            .singleElement()
            .satisfies((deadline) -> assertThat(deadline.dueOn()).isEqualTo(DAY));
        assertThat(new MinutesAreFiled().deadlines(minutes, frame(Map.of("minutes.copyReport.when", "after-issue"))))
            .isEmpty();
    }

    @Test
    @DisplayName("C-4.11 签收是必须的，逾期未阅收报办公室；由单位自定的，不报")
    void whetherReceiptsAreRequired() {
        Found notice = new Found("notice-1", new NoticeMatter(Title.of("简报"), "/x", START, List.of("gxj")));
        assertThat(new NoticeIsRead().deadlines(notice,
                frame(Map.of("reporting.receipts", "required", "reporting.unreadAfter", "P3D"))))
            .hasSize(1);
        assertThat(new NoticeIsRead().deadlines(notice,
                frame(Map.of("reporting.receipts", "optional", "reporting.unreadAfter", "P3D"))))
            .isEmpty();
    }

    @Test
    @DisplayName("C-4.11、C-4.5 已退出的单位不再列为未阅收、未表态的责任单位；机关照列；没有别的单位了，就没有时限")
    void whoHasLeftOwesNothing() {
        Map<String, Object> rules = Map.of("reporting.unreadAfter", "P3D");
        assertThat(new NoticeIsRead().deadlines(
                new Found("notice-1",
                        new NoticeMatter(Title.of("简报"), "/x", START, List.of("scjg", "gxj", "district-government"))),
                frame(rules)))
            .singleElement()
            .satisfies((deadline) -> assertThat(deadline.units()).containsExactly("gxj", "district-government"));
        assertThat(new NoticeIsRead().deadlines(
                new Found("notice-1", new NoticeMatter(Title.of("简报"), "/x", START, List.of("scjg"))), frame(rules)))
            .isEmpty();
        assertThat(consent("scjg", "gxj")).singleElement()
            .satisfies((deadline) -> assertThat(deadline.units()).containsExactly("gxj"));
        assertThat(consent("scjg")).isEmpty();
    }

    private List<Deadline> consent(String... asked) {
        MinutesMatter minutes = new MinutesMatter("纪要", START, START, List.of(asked), DAY, null, null, null, null,
                Corrigenda.NONE);
        return new ConsentIsAnswered().deadlines(new Found("minutes-1", minutes), frame(Map.of()));
    }

    @Test
    @DisplayName("C-4.1 提醒参会：受邀单位和召集人，准了假的除外")
    void whoIsAwaitedInAMeeting() {
        MeetingMatter meeting = new MeetingMatter("联席会议", START, START.atOffset(ZoneOffset.UTC), "三楼",
                List.of("wjj", "gxj"), List.of("gxj"), null, null, null, null);
        assertThat(new MeetingIsAttended().deadlines(new Found("meeting-1", meeting), frame(Map.of()))).singleElement()
            .satisfies((deadline) -> assertThat(deadline.units()).containsExactly("wjj", "district-government"));
    }

    @Test
    @DisplayName("C-4.10 办结时限也提醒配合单位，已退出的除外")
    void coUnitsAreRemindedToo() {
        ActionMatter action = new ActionMatter("专项治理", "gxj", List.of("wjj", "scjg"), START, DAY, DAY, null, null, null,
                null, null, NOTHING_ASKED);
        assertThat(new ActionIsDone().deadlines(new Found("action-1", action), frame(Map.of()))).singleElement()
            .satisfies((deadline) -> assertThat(deadline.units()).containsExactly("gxj", "wjj"));
    }

    @Test
    @DisplayName("明定的完成日遇休息日不顺延")
    void aNamedDayIsNotMoved() {
        assertThat(
                new ActionIsDone().deadlines(new Found("action-1", action(LocalDate.of(2026, 10, 3))), frame(Map.of())))
            .singleElement()
            .satisfies((deadline) -> assertThat(deadline.dueOn()).isEqualTo("2026-10-03"));
    }

    @Test
    @DisplayName("办结报告待核验期间，不催牵头单位")
    void aClaimStopsTheClock() {
        ActionMatter claimed = new ActionMatter("专项治理", "gxj", List.of(), START, DAY, DAY, null, DAY, DAY, DAY, null,
                NOTHING_ASKED);

        assertThat(new ActionIsDone().deadlines(new Found("action-1", claimed), frame(Map.of()))).isEmpty();
        assertThat(new FeedbackIsGiven().deadlines(new Found("action-1", claimed),
                frame(Map.of("tracking.actionDefaults.feedbackEvery", "P1M"))))
            .isEmpty();
    }

    @Test
    @DisplayName("事项自定反馈周期的，从其规定；制度没有定的也催")
    void anActionMayHaveAPeriodOfItsOwn() {
        ActionMatter weekly = new ActionMatter("专项治理", "gxj", List.of(), START, DAY, DAY.plusMonths(6), "P7D", DAY,
                null, null, null, NOTHING_ASKED);

        for (Map<String, Object> rules : List.<Map<String, Object>>of(Map.of(),
                Map.of("tracking.actionDefaults.feedbackEvery", "P1M"))) {
            assertThat(new FeedbackIsGiven().deadlines(new Found("action-1", weekly), frame(rules))).singleElement()
                .satisfies((deadline) -> assertThat(deadline.dueOn()).isEqualTo(this.days.sameOrNext(DAY.plusDays(7))));
        }
    }

    private Frame frame(Map<String, Object> rules) {
        return frame(rules, INCIDENT_CLOCK);
    }

    private Frame frame(Map<String, Object> rules, CaseClock clock) {
        return new Frame("c", conference(rules, clock), this.days, ZONE);
    }

    private static ConferenceMatter conference(Map<String, Object> rules) {
        return conference(rules, INCIDENT_CLOCK);
    }

    private static ConferenceMatter conference(Map<String, Object> rules, CaseClock clock) {
        return new ConferenceMatter("联席会议", rules, "wjj", START, DAY, Set.of("wjj", "gxj"), null, BulletinsSoFar.NONE,
                List.of(clock), Set.of("district-government"), List.of("district-government"));
    }

    private static ActionMatter action(LocalDate dueOn) {
        return new ActionMatter("专项治理", "gxj", List.of(), START, DAY, dueOn, null, null, null, null, null,
                NOTHING_ASKED);
    }

    private static MinutesMatter issued() {
        return new MinutesMatter("纪要", null, null, List.of(), null, START, DAY, null, null, Corrigenda.NONE);
    }

}
