package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.BulletinsSoFar;
import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.deadline.matter.Corrigenda;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.InformationMatter;
import org.lianxi.notification.deadline.matter.Matter;
import org.lianxi.notification.deadline.matter.MinutesMatter;
import org.lianxi.notification.deadline.matter.PendingRequests;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("“及时”有多及时：简报、延期、协调、信息和同意的时限")
class PromptnessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * The Tuesday before the National Day holiday.
     */
    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

    private static final Instant AT = Instant.parse("2026-09-29T06:00:00Z");

    private static final Map<String, Object> RULES = Map.of("reporting.promptly.digestEvery", "P1M",
            "reporting.promptly.referralWithin", "P2WD", "tracking.decideExtensionWithin", "P3WD",
            "tracking.actionDefaults.accept", "P2WD");

    private final WorkingDays days = WorkingDays.from(null);

    @Test
    @DisplayName("四·二：简报从会议开始起算；有过简报的，从最近一期起算；由办公室出，已有稿子的引到稿子")
    void theOfficeOwesABulletinFromTimeToTime() {
        assertThat(deadlines(new BulletinIsIssued(), conference(RULES, BulletinsSoFar.NONE))).singleElement()
            .satisfies((deadline) -> {
                assertThat(deadline.dueOn()).isEqualTo("2026-10-29");
                assertThat(deadline.startedAt()).isEqualTo(AT);
                assertThat(deadline.units()).containsExactly("wjj");
                assertThat(deadline.link()).isEqualTo("/conferences/c/bulletin-draft");
                assertThat(deadline.reminding()).isEqualTo(Reminding.USUAL);
            });
        assertThat(deadlines(new BulletinIsIssued(), conference(RULES, told("bulletin-2")))).singleElement()
            .satisfies((deadline) -> {
                assertThat(deadline.dueOn()).isEqualTo("2026-11-10");
                assertThat(deadline.startedAt()).isEqualTo("2026-10-09T16:00:00Z");
                assertThat(deadline.link()).isEqualTo("/conferences/c/bulletins/bulletin-2");
            });
    }

    @Test
    @DisplayName("四·二：到期而决定不发的，从那一期起算下一期；此后又印发的，从印发之日起算")
    void whatTheOfficePassedOverIsNotOwed() {
        LocalDate issued = LocalDate.of(2026, 10, 10);
        LocalDate passedOver = LocalDate.of(2026, 11, 10);

        assertThat(deadlines(new BulletinIsIssued(),
                conference(RULES, new BulletinsSoFar(issued, passedOver, passedOver, List.of()))))
            .singleElement()
            .satisfies((deadline) -> assertThat(deadline.dueOn()).isEqualTo("2026-12-10"));
        assertThat(deadlines(new BulletinIsIssued(),
                conference(RULES, new BulletinsSoFar(passedOver.plusDays(5), passedOver, passedOver, List.of()))))
            .singleElement()
            .satisfies((deadline) -> assertThat(deadline.dueOn()).isEqualTo("2026-12-15"));
    }

    @Test
    @DisplayName("四·二：申请延期，办公室在期限内决定；没有申请就没有时限")
    void theOfficeDecidesOnMoreTime() {
        PendingRequests asked = new PendingRequests(new PendingRequests.Extension(AT, DAY), List.of(), null);

        assertThat(deadlines(new ExtensionIsDecided(), action(asked))).singleElement().satisfies((deadline) -> {
            assertThat(deadline.dueOn()).isEqualTo("2026-10-09");
            assertThat(deadline.units()).containsExactly("wjj");
            assertThat(deadline.link()).isEqualTo("/conferences/c/actions/id");
        });
        assertThat(deadlines(new ExtensionIsDecided(), action(new PendingRequests(null, List.of(), null)))).isEmpty();
    }

    @Test
    @DisplayName("四·二：被请协调的单位答复；各件分开算，已退出的单位不再算")
    void unitsAnswerRequestsForHelp() {
        PendingRequests asked = new PendingRequests(null,
                List.of(new PendingRequests.Coordination("coordination-1", AT, DAY, List.of("gxj", "gone")),
                        new PendingRequests.Coordination("coordination-2", AT, DAY.minusDays(1), List.of("yjj")),
                        new PendingRequests.Coordination("coordination-3", AT, DAY, List.of("gone"))),
                null);

        assertThat(deadlines(new CoordinationIsAnswered(), action(asked)))
            .extracting((deadline) -> deadline.matterId() + " " + deadline.dueOn() + " " + deadline.units())
            .containsExactly("coordination-1 2026-10-08 [gxj]", "coordination-2 2026-09-30 [yjj]");
    }

    @Test
    @DisplayName("四·二：经办公室的信息由办公室及时转发；转发之后由收到的单位签收")
    void informationIsPassedOnAndAcknowledged() {
        InformationMatter submitted = new InformationMatter("重大隐患", AT, DAY, null, null, List.of(), null, null);
        InformationMatter circulated = new InformationMatter("重大隐患", AT, DAY, AT, DAY.plusDays(1),
                List.of("gxj", "gone"), null, null);

        assertThat(deadlines(new InformationIsCirculated(), submitted)).singleElement().satisfies((deadline) -> {
            assertThat(deadline.dueOn()).isEqualTo("2026-10-08");
            assertThat(deadline.units()).containsExactly("wjj");
        });
        assertThat(deadlines(new InformationIsAcknowledged(), submitted)).isEmpty();
        assertThat(deadlines(new InformationIsCirculated(), circulated)).isEmpty();
        assertThat(deadlines(new InformationIsAcknowledged(), circulated)).singleElement().satisfies((deadline) -> {
            assertThat(deadline.dueOn()).isEqualTo("2026-10-09");
            assertThat(deadline.units()).containsExactly("gxj");
            assertThat(deadline.link()).isEqualTo("/conferences/c/information/id");
        });
        assertThat(deadlines(new InformationIsAcknowledged(),
                new InformationMatter("重大隐患", AT, DAY, AT, DAY, List.of("gone"), null, null)))
            .isEmpty();
    }

    @ParameterizedTest(name = "{0}，沉默{1}{2}：{3}")
    @CsvSource({ "2026-10-12, block, P1WD, 2026-10-12, 2026-10-12T16:00:00Z",
            "2026-10-12, deemed-after, P3WD, 2026-10-09, 2026-10-09T16:00:00Z",
            "2026-09-30, deemed-after, P3WD, 2026-09-30, 2026-09-30T16:00:00Z",
            ", deemed-after, P3WD, 2026-10-09, 2026-10-09T16:00:00Z",
            ", deemed-after, PT20H, 2026-09-30, 2026-09-30T02:00:00Z" })
    @DisplayName("四·一：在指定的日子之前，并在沉默算作同意之前，对纪要表示意见")
    void consentIsAnsweredBeforeSilenceCounts(LocalDate named, String silence, String after, LocalDate dueOn,
            Instant dueAt) {
        MinutesMatter asked = new MinutesMatter("纪要", AT, AT, List.of("gxj"), named, null, null, null, null,
                Corrigenda.NONE);

        assertThat(new ConsentIsAnswered().deadlines(new Found("id", asked),
                frame(Map.of("minutes.consent.silence", silence, "minutes.consent.silenceAfter", after))))
            .singleElement()
            .satisfies((deadline) -> {
                assertThat(deadline.dueOn()).isEqualTo(dueOn);
                assertThat(deadline.dueAt()).isEqualTo(dueAt);
                assertThat(deadline.units()).containsExactly("gxj");
            });
    }

    @Test
    @DisplayName("没有指定日子、沉默也不算同意的，没有时限；早期记录没有写明何时征求的，也一样")
    void withoutADayNothingRuns() {
        MinutesMatter asked = new MinutesMatter("纪要", AT, AT, List.of("gxj"), null, null, null, null, null,
                Corrigenda.NONE);
        MinutesMatter early = new MinutesMatter("纪要", AT, null, List.of("gxj"), null, null, null, null, null,
                Corrigenda.NONE);
        Map<String, Object> deemed = Map.of("minutes.consent.silence", "deemed-after", "minutes.consent.silenceAfter",
                "P3WD");

        assertThat(new ConsentIsAnswered().deadlines(new Found("id", asked), frame(Map.of()))).isEmpty();
        assertThat(new ConsentIsAnswered().deadlines(new Found("id", early), frame(deemed))).isEmpty();
    }

    @Test
    @DisplayName("制度没有设的期限不走")
    void whereTheCharterSetsNoTermNothingRuns() {
        PendingRequests asked = new PendingRequests(new PendingRequests.Extension(AT, DAY),
                List.of(new PendingRequests.Coordination("coordination-1", AT, DAY, List.of("gxj"))), null);
        List<Matter> matters = List.of(conference(Map.of(), BulletinsSoFar.NONE), action(asked),
                new InformationMatter("重大隐患", AT, DAY, null, null, List.of(), null, null),
                new InformationMatter("重大隐患", AT, DAY, AT, DAY, List.of("gxj"), null, null));

        assertThat(List.of(new BulletinIsIssued(), new ExtensionIsDecided(), new CoordinationIsAnswered(),
                new InformationIsCirculated(), new InformationIsAcknowledged()))
            .allSatisfy((limit) -> assertThat(matters).allSatisfy(
                    (matter) -> assertThat(limit.deadlines(new Found("id", matter), frame(Map.of()))).isEmpty()));
    }

    private List<Deadline> deadlines(Limit limit, Matter matter) {
        return limit.deadlines(new Found("id", matter), frame(RULES));
    }

    private Frame frame(Map<String, Object> rules) {
        return new Frame("c", conference(rules, BulletinsSoFar.NONE), this.days, ZONE);
    }

    private static ConferenceMatter conference(Map<String, Object> rules, BulletinsSoFar bulletins) {
        return new ConferenceMatter("联席会议", rules, "wjj", AT, LocalDate.of(2021, 4, 26), Set.of("wjj", "gxj", "yjj"),
                null, bulletins, List.of(), Set.of(), List.of());
    }

    private static BulletinsSoFar told(String... drafts) {
        return new BulletinsSoFar(LocalDate.of(2026, 10, 10), null, null, List.of(drafts));
    }

    private static ActionMatter action(PendingRequests requests) {
        return new ActionMatter("专项治理", "gxj", List.of(), AT, DAY, DAY.plusMonths(6), null, DAY, null, null, null,
                requests);
    }

}
