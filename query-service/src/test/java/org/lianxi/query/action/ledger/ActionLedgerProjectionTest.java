package org.lianxi.query.action.ledger;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("督办台账（四）")
class ActionLedgerProjectionTest extends QueryTest {

    private static final LocalDate DUE = LocalDate.of(2021, 9, 30);

    private static Licheng assigned() {
        return new Licheng().founded().assigned(Licheng.ACTION, "wjj", DUE, "zgh", "yjj");
    }

    private JsonNode action() {
        return then(BASE + "/actions/" + Licheng.ACTION);
    }

    private String state() {
        return action().path("state").asString();
    }

    @Test
    @DisplayName("牵头单位签收才算签收，配合单位的签收各记各的")
    void acceptance() {
        given(assigned().accepted(Licheng.ACTION, "zgh"));
        assertThat(state()).isEqualTo("assigned");
        assertThat(find(action().path("coUnits"), "unitCode", "zgh").path("acceptedOn").asString())
            .isEqualTo("2021-06-17");
        assertThat(find(action().path("coUnits"), "unitCode", "yjj").has("acceptedOn")).isFalse();
        given(assigned().accepted(Licheng.ACTION, "zgh").accepted(Licheng.ACTION, "wjj"));
        assertThat(state()).isEqualTo("accepted");
    }

    @Test
    @DisplayName("进展报告逐次累积，完成度以牵头单位最近一次为准")
    void reports() {
        Licheng history = assigned();
        history.reported(Licheng.ACTION, "wjj", 1, 30, LocalDate.of(2021, 7, 1));
        history.reported(Licheng.ACTION, "zgh", 2, 80, LocalDate.of(2021, 7, 2));
        given(history);
        assertThat(state()).isEqualTo("in-progress");
        assertThat(action().path("percent").asInt()).isEqualTo(30);
        assertThat(texts(action().path("reports"), "unitName")).containsExactly("区卫健局", "区总工会");
        assertThat(action().path("lastReport").path("reportedOn").asString()).isEqualTo("2021-07-02");
    }

    @Test
    @DisplayName("报告办结、退回、再报告办结、销号")
    void completion() {
        given(assigned().claimed(Licheng.ACTION, "wjj"));
        assertThat(state()).isEqualTo("claimed");
        given(assigned().claimed(Licheng.ACTION, "wjj").returned(Licheng.ACTION, "rsj"));
        assertThat(state()).isEqualTo("returned");
        assertThat(action().path("claims").get(0).path("remark").asString()).isEqualTo("缺少整改结果");
        given(assigned().claimed(Licheng.ACTION, "wjj")
            .returned(Licheng.ACTION, "rsj")
            .claimed(Licheng.ACTION, "wjj")
            .verified(Licheng.ACTION, "zgh"));
        assertThat(state()).isEqualTo("verified");
        assertThat(texts(action().path("claims"), "byUnitName")).containsExactly("区人社局", "区总工会");
        assertThat(action().path("verifiedOn").asString()).isEqualTo("2021-09-10");
    }

    @ParameterizedTest(name = "{0} 看 2021-09-30 到期的事项：{1}")
    @CsvSource({ "2021-09-22,normal", "2021-09-23,due-soon", "2021-09-30,due-soon", "2021-10-01,overdue" })
    @DisplayName("灯随日期变化，不靠记录：提前七天临期，过期逾期；列表筛选与单条一致")
    void lights(String today, String light) {
        given(assigned());
        this.clock.set(today);
        assertThat(action().path("light").asString()).isEqualTo(light);
        for (Light one : Light.values()) {
            assertThat(then(BASE + "/actions?light=" + one.wireName()).path("actions").size())
                .as("%s on %s", one, today)
                .isEqualTo(one.wireName().equals(light) ? 1 : 0);
        }
        boolean overdue = light.equals("overdue");
        assertThat(then(BASE + "/actions?overdue=true").path("actions").size()).isEqualTo(overdue ? 1 : 0);
        assertThat(then(BASE + "/actions?overdue=false").path("actions").size()).isEqualTo(overdue ? 0 : 1);
    }

    @Test
    @DisplayName("办结的事项过了期限也不亮红灯")
    void doneIsDone() {
        given(assigned().claimed(Licheng.ACTION, "wjj").verified(Licheng.ACTION, "zgh"));
        this.clock.set("2022-01-01");
        assertThat(action().path("light").asString()).isEqualTo("done");
        assertThat(then(BASE + "/actions?overdue=true").path("actions").size()).isZero();
    }

    @Test
    @DisplayName("按单位、状态、会议筛选，先到期的在前")
    void filters() {
        Licheng history = new Licheng().founded()
            .assigned("action-late", "czj", DUE.plusDays(1))
            .assigned("action-early", "wjj", DUE.minusDays(1), "czj")
            .assigned("action-other", "rsj", DUE)
            .accepted("action-other", "rsj");
        given(history);
        assertThat(texts(then(BASE + "/actions").path("actions"), "actionId")).containsExactly("action-early",
                "action-other", "action-late");
        assertThat(texts(then(BASE + "/actions?unit=czj").path("actions"), "actionId")).containsExactly("action-early",
                "action-late");
        assertThat(texts(then(BASE + "/actions?state=accepted").path("actions"), "actionId"))
            .containsExactly("action-other");
        assertThat(then(BASE + "/actions?meeting=" + Licheng.MEETING).path("actions").size()).isEqualTo(3);
        assertThat(then(BASE + "/actions?meeting=meeting-none").path("actions").size()).isZero();
    }

}
