package org.lianxi.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("机制办理的看板：每类到了哪个环节，谁还没答复，哪个法定期限在走")
class CaseBoardTest extends QueryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private final Licheng history = new Licheng().founded().met();

    private final Office office = new Office(this.history);

    @Test
    @DisplayName("预警在列，还没响应的单位点名；响应了的不再列")
    void whoHasNotAnswered() {
        this.office.warned("case-1").contributed("case-1", "contribution-1", "zgh", "D-15.2");
        given(this.history);
        JsonNode warning = then(BASE + "/cases?kind=M3&state=open").path("cases").get(0);
        assertThat(warning.path("stageName").asString()).isEqualTo("已预警");
        assertThat(warning.path("level").asString()).isEqualTo("预警");
        assertThat(texts(warning.path("waiting"), "unitName")).containsExactly("区科技局");
        assertThat(texts(then(BASE + "/cases?waiting=kjj").path("cases"), "caseId")).containsExactly("case-1");
        assertThat(then(BASE + "/cases?waiting=zgh").path("cases").size()).isZero();
        assertThat(texts(then(BASE + "/cases?unit=zgh").path("cases"), "caseId")).containsExactly("case-1");
        assertThat(get(BASE + "/cases?state=lost").getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("一件事项：由什么引出、办过什么、谁配合了什么、提交了哪次会议")
    void oneCase() {
        this.office.warned("case-1").contributed("case-1", "contribution-1", "zgh", "D-15.2");
        given(this.history);
        JsonNode whole = then(BASE + "/cases/case-1");
        assertThat(whole.path("flowId").asString()).isEqualTo("F07");
        assertThat(whole.path("sourceId").asString()).isEqualTo(Office.INFORMATION);
        assertThat(texts(whole.path("acts"), "act")).containsExactly("refer-hazard", "answer-referral",
                "issue-warning");
        assertThat(texts(whole.path("participants"), "unitCode")).containsExactly("yjj", "wjj", "zgh", "kjj");
        assertThat(texts(whole.path("meetings"), "meetingId")).containsExactly(Licheng.MEETING);
        assertThat(texts(whole.path("stages"), "stage")).containsExactly("signal", "warned");
        assertThat(whole.path("counts").get(0).path("counts").path("户数").asInt()).isEqualTo(4);
        assertThat(get(BASE + "/cases/case-none").getResponse().getStatus()).isEqualTo(404);
        assertThat(find(then(BASE + "/duty-coverage?months=3").path("duties"), "dutyId", "D-15.2").path("idle")
            .asBoolean()).isFalse();
    }

    @Test
    @DisplayName("要凭响应才算响应：配合了、办了别的，仍在等；办结后不再等，谁没响应留在记录上")
    void onlyAnAnswerAnswers() {
        this.history.by("wjj", "office-clerk");
        this.history.add("case-7", new CaseOpened(Licheng.ID, "case-7", "M3", "main", null, "噪声", "wjj", null, null,
                List.of("wjj"), "signal", DAY));
        this.history.add("case-7",
                new CaseActRecorded(Licheng.ID, "case-7", 1, "issue-warning", "发布预警", Map.of(), null, "预警",
                        List.of("zgh", "kjj"), List.of("zgh", "kjj"), List.of(), "wjj", DAY,
                        List.of("respond-to-warning"), false));
        this.office.contributed("case-7", "contribution-7", "zgh", "D-15.2").responded("case-7", "kjj");
        given(this.history);
        assertThat(texts(then(BASE + "/cases/case-7").path("waiting"), "unitCode")).containsExactly("zgh");
        assertThat(texts(then(BASE + "/cases/case-7").path("unanswered"), "name")).containsExactly("发布预警");
        assertThat(texts(then(BASE + "/cases?openedBy=wjj").path("cases"), "caseId")).containsExactly("case-7");
        assertThat(texts(then(BASE + "/cases?act=issue-warning&track=main").path("cases"), "caseId"))
            .containsExactly("case-7");
        assertThat(then(BASE + "/cases?act=lift-warning").path("cases").size()).isZero();
        this.office.lifted("case-7");
        given(this.history);
        assertThat(then(BASE + "/cases/case-7").path("waiting").size()).isZero();
        assertThat(then(BASE + "/cases?waiting=zgh").path("cases").size()).isZero();
        assertThat(texts(then(BASE + "/cases/case-7").path("unanswered"), "unitCode")).containsExactly("zgh");
    }

    @Test
    @DisplayName("专项整治按单位和行业合计")
    void campaignByUnitAndTrade() {
        this.office.warned("case-1")
            .checked("case-1", "scjg", "石材", 12)
            .checked("case-1", "scjg", "石材", 3)
            .checked("case-1", "gxj", "建材", 5);
        given(this.history);
        JsonNode counts = then(BASE + "/cases/case-1").path("counts");
        assertThat(texts(counts, "unitCode")).containsExactly("scjg", "gxj");
        assertThat(texts(counts, "trade")).containsExactly("石材", "建材");
        assertThat(counts.get(0).path("counts").path("sites").asInt()).isEqualTo(15);
    }

    @Test
    @DisplayName("看板：制度里每类机制各环节的件数；办结的不占环节，另有命令的机制不在此列")
    void board() {
        this.office.warned("case-1").warned("case-2").lifted("case-2");
        given(this.history);
        JsonNode kinds = then(BASE + "/case-board").path("kinds");
        assertThat(texts(kinds, "kind")).containsExactly("M0", "M3");
        JsonNode warnings = find(kinds, "kind", "M3");
        assertThat(find(warnings.path("stages"), "stage", "warned").path("cases").asInt()).isEqualTo(1);
        assertThat(warnings.path("open").asInt()).isEqualTo(1);
        assertThat(warnings.path("closed").asInt()).isEqualTo(1);
        assertThat(warnings.path("waiting").asInt()).isEqualTo(1);
        assertThat(texts(warnings.path("openings"), "unitName")).as("signals by source").containsExactly("区应急局");
        assertThat(warnings.path("openings").get(0).path("cases").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("法定期限从首报起走，只因上报到位而停；没到位、过了点就是逾期")
    void clocks() {
        incident("2021-07-01T02:00:00Z");
        given(this.history);
        this.clock.set(Instant.parse("2021-07-01T03:59:00Z"));
        assertThat(clock().path("state").asString()).isEqualTo("running");
        assertThat(clock().path("dueAt").asString()).isEqualTo("2021-07-01T04:00:00Z");
        this.clock.set(Instant.parse("2021-07-01T04:01:00Z"));
        assertThat(clock().path("state").asString()).isEqualTo("late");
        assertThat(find(then(BASE + "/case-board").path("kinds"), "kind", "M0").path("lateClocks").asInt())
            .isEqualTo(1);
    }

    @Test
    @DisplayName("报给别的机关不算；报到了，按报送的时间停")
    void stopsWhenEverybodyIsTold() {
        incident("2021-07-01T02:00:00Z");
        upward(2, "municipal-government", "2021-07-01T02:30:00Z");
        given(this.history);
        this.clock.set(Instant.parse("2021-07-01T05:00:00Z"));
        assertThat(clock().path("state").asString()).isEqualTo("late");
        upward(3, "district-government", "2021-07-01T03:30:00Z");
        given(this.history);
        assertThat(clock().path("state").asString()).isEqualTo("stopped");
        assertThat(clock().path("stoppedAt").asString()).isEqualTo("2021-07-01T03:30:00Z");
    }

    @Test
    @DisplayName("定为一般的，重大的期限不再走；迟报的，办结了也数得出")
    void clocksOfALevelAndLateReports() {
        incident("2021-07-01T02:00:00Z");
        upward(2, "district-government", "2021-07-01T05:00:00Z");
        given(this.history);
        assertThat(clock().path("state").asString()).isEqualTo("stopped-late");
        JsonNode incidents = find(then(BASE + "/case-board").path("kinds"), "kind", "M0");
        assertThat(incidents.path("lateClocks").asInt()).isZero();
        assertThat(incidents.path("stoppedLate").asInt()).isEqualTo(1);
        this.history.add("case-9", new CaseActRecorded(Licheng.ID, "case-9", 3, "grade-incident", "定级", Map.of(), null,
                "一般", List.of(), List.of(), List.of(), "wjj", DAY));
        given(this.history);
        assertThat(then(BASE + "/cases/case-9").path("clocks").size()).isZero();
    }

    private JsonNode clock() {
        return then(BASE + "/cases/case-9").path("clocks").get(0);
    }

    private void incident(String at) {
        this.history.at(at).by("gxj", "liaison");
        this.history.add("case-9", new CaseOpened(Licheng.ID, "case-9", "M0", "main", null, "某厂中毒", "gxj", null, null,
                List.of("gxj"), "reported", DAY));
        this.history.add("case-9", new CaseActRecorded(Licheng.ID, "case-9", 1, "report-incident", "报告事故",
                Map.of("acuteCases", List.of("6")), null, null, List.of(), List.of(), List.of("wjj"), "gxj", DAY));
    }

    private void upward(int number, String to, String at) {
        this.history.by("wjj", "member")
            .add("case-9",
                    new CaseActRecorded(Licheng.ID, "case-9", number, "report-upward", "上报",
                            Map.of("to", List.of(to), "at", List.of(at)), null, null, List.of(), List.of(),
                            List.of("office"), "wjj", DAY));
    }

}
