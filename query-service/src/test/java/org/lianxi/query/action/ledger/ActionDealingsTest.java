package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("台账里的延期、督办、协调、调整、撤销（四）")
class ActionDealingsTest extends QueryTest {

    private static final String A = "action-a2";

    private static final LocalDate DUE = LocalDate.of(2021, 7, 31);

    private static final LocalDate LATER = LocalDate.of(2021, 8, 31);

    private static Licheng assigned() {
        return new Licheng().founded().assigned(A, "czj", DUE, "zgh");
    }

    private JsonNode action() {
        return then(BASE + "/actions/" + A);
    }

    private List<String> found(String query) {
        return texts(then(BASE + "/actions?" + query).path("actions"), "actionId");
    }

    @Test
    @DisplayName("申请延期时待定，同意后时限改变，原时限仍在")
    void extensions() {
        given(assigned().extensionAsked(A, LATER));
        assertThat(action().path("extensionPending").asBoolean()).isTrue();
        assertThat(action().path("dueOn").asString()).isEqualTo("2021-07-31");
        assertThat(found("extensionPending=true")).containsExactly(A);
        given(assigned().extensionAsked(A, LATER).extensionGranted(A, DUE, LATER));
        assertThat(found("extensionPending=true")).isEmpty();
        assertThat(found("extensionPending=false")).containsExactly(A);
        assertThat(action().path("dueOn").asString()).isEqualTo("2021-08-31");
        assertThat(action().path("firstDueOn").asString()).isEqualTo("2021-07-31");
        JsonNode extension = action().path("extensions").get(0);
        assertThat(extension.path("outcome").asString()).isEqualTo("granted");
        assertThat(extension.path("byUnit").path("unitName").asString()).isEqualTo("区人社局");
        assertThat(extension.path("decidedOn").asString()).isEqualTo("2021-06-21");
    }

    @Test
    @DisplayName("督办单未回复时可按此筛选；配合单位反馈不算回复")
    void urgings() {
        Licheng history = assigned().urged(A, 1, UrgingLevel.BLUE).urged(A, 2, UrgingLevel.ORANGE);
        history.reported(A, "zgh", 1, 10, LocalDate.of(2021, 6, 23));
        given(history);
        assertThat(action().path("urged").asString()).isEqualTo("orange");
        assertThat(found("urged=true")).containsExactly(A);
        assertThat(found("urged=false")).isEmpty();
    }

    @Test
    @DisplayName("牵头单位反馈进展就算回复督办单")
    void answeredByReporting() {
        Licheng history = assigned().urged(A, 1, UrgingLevel.BLUE);
        history.reported(A, "czj", 1, 10, LocalDate.of(2021, 6, 24));
        given(history);
        assertThat(found("urged=true")).isEmpty();
        assertThat(action().path("urgings").get(0).path("settledOn").asString()).isEqualTo("2021-06-24");
    }

    @Test
    @DisplayName("协调：谁答复了，还等谁")
    void coordination() {
        given(assigned().helpAsked(A, "mzj", "ybj").helped(A, "mzj"));
        JsonNode asked = action().path("coordinations").get(0);
        assertThat(asked.path("answers").get(0).path("unit").path("unitName").asString()).isEqualTo("区民政局");
        assertThat(texts(asked.path("waiting"), "unitCode")).containsExactly("ybj");
    }

    @Test
    @DisplayName("调整后事项随新单位走，原单位留有记录")
    void reassignment() {
        given(assigned().accepted(A, "czj").accepted(A, "zgh").reassigned(A, "czj", "fgj"));
        assertThat(action().path("state").asString()).isEqualTo("assigned");
        assertThat(action().path("leadUnitCode").asString()).isEqualTo("fgj");
        assertThat(action().path("acceptanceNeeded").asBoolean()).isTrue();
        assertThat(action().has("leadAcceptedOn")).isFalse();
        assertThat(action().path("coUnits").get(0).path("acceptedOn").asString()).isEqualTo("2021-06-17");
        assertThat(action().path("reassignments").get(0).path("formerLeadUnit").path("unitCode").asString())
            .isEqualTo("czj");
        assertThat(found("unit=czj")).isEmpty();
        assertThat(found("unit=czj&role=former")).containsExactly(A);
        assertThat(found("unit=fgj&role=lead")).containsExactly(A);
        assertThat(found("unit=zgh&role=co")).containsExactly(A);
        assertThat(found("unit=fgj&role=co")).isEmpty();
    }

    @Test
    @DisplayName("撤销的事项不再亮黄灯红灯")
    void cancelled() {
        given(assigned().urged(A, 1, UrgingLevel.BLUE).cancelled(A));
        this.clock.set("2022-01-01");
        assertThat(action().path("light").asString()).isEqualTo("cancelled");
        assertThat(found("state=cancelled")).containsExactly(A);
        assertThat(found("light=cancelled")).containsExactly(A);
        assertThat(found("overdue=true")).isEmpty();
        assertThat(found("urged=true")).isEmpty();
        assertThat(action().path("cancellation").path("basis").path("resolutionId").asString())
            .isEqualTo("resolution-r2");
    }

    private static Licheng every(String own) {
        Licheng history = new Licheng().founded();
        history.at("2021-06-16T01:00:00Z")
            .by("wjj", "office-clerk")
            .add(A, new ActionAssigned(Licheng.ID, A, "排查", "排查", new ActionSource("resolution", Licheng.MEETING, "r"),
                    "czj", List.of("zgh"), LocalDate.of(2021, 12, 31), LocalDate.of(2021, 6, 16), own, null));
        return history;
    }

    @ParameterizedTest(name = "周期 {0}，{1} 反馈，{2}：{3}")
    @CsvSource({ "P14D,,2021-06-30,normal", "P14D,,2021-07-01,feedback-due", "P14D,2021-06-21,2021-07-05,normal",
            "P14D,2021-06-21,2021-07-06,feedback-due", "P14D,2021-06-20,2021-07-05,normal",
            "P14D,2021-06-20,2021-07-06,feedback-due", ",,2021-07-16,normal", ",,2021-07-17,feedback-due",
            ",2021-08-31,2021-09-30,normal", ",2021-08-31,2021-10-01,feedback-due" })
    @DisplayName("牵头单位超过周期没有反馈，亮黄灯；周期随事项，没有的随制度；筛选与单条一致")
    void feedbackCycle(String own, LocalDate reported, String today, String light) {
        Licheng history = every(own)
            .under(Map.of("tracking.actionDefaults.feedbackEvery", new RuleSetting("P1M", null, Basis.LOCAL_CHOICE)));
        if (reported != null) {
            history.reported(A, "czj", 1, 10, reported);
        }
        history.reported(A, "zgh", 2, 10, LocalDate.of(2021, 9, 1));
        given(history);
        this.clock.set(today);
        assertThat(action().path("light").asString()).isEqualTo(light);
        for (Light one : Light.values()) {
            assertThat(found("light=" + one.wireName())).as("%s", one).hasSize(one.wireName().equals(light) ? 1 : 0);
        }
    }

    @Test
    @DisplayName("制度没有定周期的，不因没有反馈亮灯；多少天没有消息照样能查")
    void silence() {
        given(every(null));
        this.clock.set("2021-09-14");
        assertThat(action().path("light").asString()).isEqualTo("normal");
        assertThat(found("silentFor=90")).containsExactly(A);
        assertThat(found("silentFor=91")).isEmpty();
    }

    @Test
    @DisplayName("按出处筛选；看不懂的筛选照实说")
    void sources() {
        Licheng history = assigned();
        history.add("action-a3", new ActionAssigned(Licheng.ID, "action-a3", "排查", "排查",
                ActionSource.assignment("assignment-s1"), "czj", List.of(), DUE, DUE.minusDays(20)));
        given(history);
        assertThat(found("source=assignment")).containsExactly("action-a3");
        assertThat(found("sourceId=assignment-s1")).containsExactly("action-a3");
        assertThat(found("sourceId=resolution-r1")).containsExactly(A);
        for (String wrong : Arrays.asList("role=boss", "source=rumour", "silentFor=-1", "silentFor=x", "state=gone")) {
            assertThat(get(BASE + "/actions?" + wrong).getResponse().getStatus()).as(wrong).isEqualTo(400);
        }
    }

}
