package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.casework.CaseActRecorded;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("机制事项里欠着的答复：凭答复的动作了结；没有指定的，办什么、配合什么都算")
class CaseMatterTest {

    private static final Instant AT = Instant.parse("2026-09-29T06:00:00Z");

    private static CaseActRecorded act(String act, String unit, List<String> asked, List<String> answeredBy) {
        return new CaseActRecorded("c", "case-1", 1, act, act, Map.of(), null, null, List.of(), asked, List.of(), unit,
                LocalDate.of(2026, 9, 29), answeredBy, null);
    }

    private static CaseActRecorded act(String act, String unit) {
        return act(act, unit, List.of(), List.of());
    }

    @Test
    @DisplayName("抄送只因答复了结，研判、配合都不是答复")
    void onlyAnAnswerAnswers() {
        CaseMatter asked = CaseMatter.opened("粉尘", "M3")
            .done(act("refer-hazard", "yjj", List.of("wjj"), List.of("answer-referral")), AT);
        assertThat(asked.owed()).singleElement().extracting(CaseMatter.Owed::units).isEqualTo(List.of("wjj"));
        CaseMatter assessed = asked.done(act("assess-signal", "wjj"), AT).contributed("wjj");
        assertThat(assessed.owed()).hasSize(1);
        assertThat(assessed.done(act("answer-referral", "yjj"), AT).owed()).hasSize(1);
        assertThat(assessed.done(act("answer-referral", "wjj"), AT).owed()).isEmpty();
    }

    @Test
    @DisplayName("没有指定答复动作的，一家办了别的或者配合了就算，其余的还欠着")
    void whateverComesNext() {
        CaseMatter asked = CaseMatter.opened("中毒", "M0").done(act("call", "wjj", List.of("zgh", "yjj"), null), AT);
        CaseMatter one = asked.contributed("zgh");
        assertThat(one.owed()).singleElement().extracting(CaseMatter.Owed::units).isEqualTo(List.of("yjj"));
        assertThat(one.done(act("measure", "yjj"), AT).owed()).isEmpty();
        assertThat(asked.closed(true).open()).isFalse();
    }

}
