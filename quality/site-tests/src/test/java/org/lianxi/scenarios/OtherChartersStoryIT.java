package org.lianxi.scenarios;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("另两份制度的机制，凭各自的文件办理：汕头须经召集人同意、由责任部门跟踪，福建按年度计划联合调研")
class OtherChartersStoryIT {

    private static final String CHIEF_CONVENER = "account=mayor; unit=municipal-government; role=convener";

    private static Map<String, Object> inspection() {
        return CaseTold.opening("M5", null, null, "年度联合检查", "plan-inspection", "plan", "年度计划", "units",
                List.of("wsj", "rsj"));
    }

    private static Map<String, Object> research() {
        return CaseTold.opening("R1", null, null, "物流业统计调研", "plan-research", "plan", "2026年调研计划", "topics",
                List.of("物流业"), "units", List.of("jtt", "yzj"));
    }

    @Test
    @DisplayName("汕头：列计划、召集人同意、通知、检查、总结、办结；检查引出的任务由责任部门交办、跟踪、核验")
    void shantouNeedsTheConvenersApproval(Installation site) {
        Story story = Story.begins(site, "shantou-zyb-2012", "shantou-told");
        CaseTold inspection = CaseTold.opens(story, "S-6", story.office(), inspection()).isIn("已列计划");
        story.settled();
        assertThat(inspection.told("列入检查计划")).contains("municipal-government").doesNotContain("wsj", "rsj");
        inspection.conflicts(story.office(), "nothing-goes-before-the-approval", "notify-units")
            .conflicts(story.unit("wsj"), "nothing-goes-before-the-approval", "record-check", "sites", 1, "problems", 0)
            .forbids(story.office(), "approve-inspection")
            .does(CHIEF_CONVENER, "approve-inspection")
            .conflicts(story.convener(), "act-is-done-once", "approve-inspection")
            .does(story.office(), "notify-units")
            .isIn("已通知")
            .forbids(story.unit("zjj"), "record-check", "sites", 1, "problems", 0)
            .conflicts(story.office(), "act-belongs-to-the-stage", "summarise-inspection", "summary", "x")
            .does(story.unit("wsj"), "record-check", "sites", 5, "problems", 1)
            .cannotClose(story.office(), 409, "conclusion-is-on-record");
        story.settled();
        assertThat(inspection.told("通知参加部门")).containsExactlyInAnyOrder("rsj", "wsj");

        Map<String, Object> task = Map.of("title", "整改一处", "text", "督促整改", "caseId", inspection.id(), "leadUnit", "wsj",
                "dueOn", story.today().plusMonths(1).toString());
        story.refuses(story.unit("rsj"), "/actions", task, 403, "lead-department-acts", "S-7");
        String action = story.makes(story.unit("ajj"), "/actions", task);
        story.does(story.unit("wsj"), "/actions/" + action + "/acceptances", Map.of())
            .does(story.unit("wsj"), "/actions/" + action + "/progress-reports",
                    Map.of("percent", 100, "summary", "已整改"))
            .does(story.unit("wsj"), "/actions/" + action + "/completion-claims", Map.of("summary", "已整改"))
            .does(story.unit("ajj"), "/actions/" + action + "/verification", Map.of("remark", "属实"));
        assertThat(inspection.shown().path("actions").get(0).path("actionId").asString()).isEqualTo(action);
        inspection.does(story.office(), "summarise-inspection", "summary", "五户一处")
            .closes(story.office())
            .isClosedIn("已办结");
    }

    @Test
    @DisplayName("福建：列计划、通知、各单位登记、报告报省政府、办结；题目不出计划，少一家不成报告")
    void fujianResearchesTogether(Installation site) {
        Story story = Story.begins(site, "fujian-service-stats-2007", "fujian-told");
        story.refuses(story.unit("jtt"), "/cases", research(), 403, "act-is-the-actors", "F-6");
        CaseTold research = CaseTold.opens(story, "F-6", story.office(), research());
        research
            .conflicts(story.unit("jtt"), "act-belongs-to-the-stage", "record-research", "topic", "物流业", "findings",
                    "x")
            .does(story.office(), "notify-units", "arrangement", "四月走访")
            .isIn("调研中")
            .waitsFor("jtt", "yzj")
            .conflicts(story.unit("jtt"), "fields-keep-to-what-was-laid-down", "record-research", "topic", "旅游业",
                    "findings", "x")
            .forbids(story.unit("lyj"), "record-research", "topic", "物流业", "findings", "x")
            .does(story.unit("jtt"), "record-research", "topic", "物流业", "findings", "台账不全", "sites", 8)
            .conflicts(story.office(), "earlier-acts-are-on-record", "report-research", "report", "x")
            .cannotClose(story.office(), 409, "case-has-come-to-its-end")
            .does(story.unit("yzj"), "record-research", "topic", "物流业", "findings", "口径不一")
            .waitsFor()
            .does(story.office(), "report-research", "report", "建议统一口径");
        story.settled();
        assertThat(research.told("提交调研报告")).hasSize(22)
            .contains("provincial-government", "dczd", "lyj")
            .doesNotContain("tjj");
        research.closes(story.office()).isClosedIn("已办结");
    }

    @Test
    @DisplayName("一份制度的机制，在另一份制度里没有")
    void kindsAreThoseOfTheFile(Installation site) {
        Story story = Story.begins(site, "fujian-service-stats-2007", "fujian-shortcuts");
        story.refuses(story.office(), "/cases", inspection(), 422, "kind-is-in-the-charter", "");
    }

}
