package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.deadline.matter.CaseClock;
import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.InformationMatter;
import org.lianxi.notification.deadline.matter.ReleaseMatter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("政府信息公开条例第二十六条：拟公开的信息，自形成之日起二十个工作日内公开")
class StatutoryClockOfInformationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final LocalDate MADE = LocalDate.of(2026, 11, 2);

    private final WorkingDays days = WorkingDays.from(null);

    private static CaseClock clock(String runsAs, String startedBy, String stoppedBy) {
        return new CaseClock("disclosure", "M1", runsAs, "P20D", true, List.of("public"), "条例第二十六条", startedBy,
                List.of(stoppedBy), List.of(), false, List.of());
    }

    private static InformationMatter proposed(List<String> awaiting) {
        return new InformationMatter("查处情况", AT, DAY, AT, DAY, List.of(), null,
                new ReleaseMatter(AT, MADE, awaiting, List.of("xcb")));
    }

    private List<Deadline> deadlines(CaseClock clock, InformationMatter matter) {
        ConferenceMatter conference = new ConferenceMatter("联席会议", Map.of(), "wjj", AT, DAY, Set.of("wjj", "xcb"), null,
                null, List.of(clock), Set.of(), List.of());
        return new StatutoryClockOfInformationRuns().deadlines(new Found("information-1", matter),
                new Frame("c", conference, this.days, ZONE));
    }

    @Test
    @DisplayName("从形成之日起算；待批准时提醒批准和发布的单位，批准后只提醒发布的单位")
    void countsFromTheDayItWasMade() {
        CaseClock clock = clock("information", "propose-release", "publish-information");

        assertThat(deadlines(clock, proposed(List.of("wjj")))).singleElement().satisfies((deadline) -> {
            assertThat(deadline.dueOn()).isEqualTo(this.days.plus(MADE, 20)).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(deadline.units()).containsExactly("wjj", "xcb");
            assertThat(deadline.matterId()).isEqualTo("information-1/disclosure");
            assertThat(deadline.rule()).isEqualTo("caseKinds.M1");
            assertThat(deadline.link()).isEqualTo("/conferences/c/information/information-1");
        });
        assertThat(deadlines(clock, proposed(List.of()))).singleElement()
            .satisfies((deadline) -> assertThat(deadline.units()).containsExactly("xcb"));
    }

    @Test
    @DisplayName("没有提请公开、已经公开、不予公开或撤回的，不再走")
    void nothingIsLeftToBeDone() {
        InformationMatter none = new InformationMatter("查处情况", AT, DAY, AT, DAY, List.of(), null, null);

        assertThat(deadlines(clock("information", "propose-release", "publish-information"), none)).isEmpty();
        assertThat(deadlines(clock("case", "propose-release", "publish-information"), proposed(List.of("wjj"))))
            .isEmpty();
    }

    @Test
    @DisplayName("制度另设批准或通报期限的，也走；到批准、通报为止")
    void otherClocksOfInformation() {
        CaseClock approval = clock("information", "propose-release", "approve-release");
        assertThat(deadlines(approval, proposed(List.of("wjj")))).singleElement()
            .satisfies((deadline) -> assertThat(deadline.units()).containsExactly("wjj"));
        assertThat(deadlines(approval, proposed(List.of()))).isEmpty();
        CaseClock circulation = clock("information", "submit-information", "circulate-information");
        InformationMatter submitted = new InformationMatter("查处情况", AT, DAY, null, null, List.of(), null, null);
        assertThat(deadlines(circulation, submitted)).singleElement().satisfies((deadline) -> {
            assertThat(deadline.units()).containsExactly("wjj");
            assertThat(deadline.dueOn()).isEqualTo(this.days.plus(DAY, 20));
        });
        assertThat(deadlines(circulation, proposed(List.of()))).isEmpty();
    }

}
