package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.information.InformationSubmitted;

import static org.assertj.core.api.Assertions.assertThat;

class InformationMatterTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static InformationMatter submitted(String flow, boolean throughOffice) {
        return InformationMatter.submitted(new InformationSubmitted("c", "information-1", "yjj", List.of("wjj", "gxj"),
                throughOffice, flow, "重大隐患", "三处", null, null, null, DAY), AT);
    }

    @Test
    @DisplayName("不走信息流的信息不计时")
    void onlyWhatGoesByAFlow() {
        assertThat(submitted(null, false)).isNull();
    }

    @Test
    @DisplayName("各单位都签收，或退回、撤回，才算完；经办公室的，转发之后才由单位签收")
    void untilEveryReceiverHasIt() {
        InformationMatter sent = submitted("F07", true);
        assertThat(sent.withOffice()).isTrue();
        InformationMatter circulated = sent.circulated(List.of("wjj", "gxj"));
        assertThat(circulated.withOffice()).isFalse();
        assertThat(circulated.acknowledged("wjj").waitingFor()).containsExactly("gxj");
        assertThat(circulated.acknowledged("wjj").open()).isTrue();
        assertThat(circulated.acknowledged("wjj").acknowledged("gxj").open()).isFalse();
        assertThat(sent.ended().open()).isFalse();
    }

}
