package org.lianxi.command.casework;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("一(三) 职业健康“三同时”协调：一般建设项目只监督核查，医疗放射项目先审核后开工、先验收后使用")
class ThreeSimultaneitiesTest {

    private static final Object[] PROJECT = { "project", "某厂扩建", "builder", "某厂", "approvalNumber", "鲤发改审〔2026〕8号" };

    private static final Object[] DECISION = { "decision", "同意", "reference", "鲤卫审〔2026〕1号" };

    private static CaseStory project(String track) {
        return CaseStory.of("M2").opensOn("fgj", track, null, "register-project", PROJECT);
    }

    private static CaseStory assessed() {
        return project("medical-radiation").does("wjj", "receive-pre-assessment", "report", "预评价报告", "receivedOn",
                "2026-11-24");
    }

    private static CaseStory underConstruction() {
        return assessed().does("wjj", "decide-pre-assessment", DECISION)
            .does("fgj", "record-design", "design", "设计专篇")
            .does("wjj", "review-design", DECISION)
            .does("zjj", "start-construction", "startedOn", "2027-01-04");
    }

    @Test
    @DisplayName("一般项目：登记、预评价、设计、施工、评价、建设单位验收、监督核查、办结")
    void general() {
        CaseStory story = project("general").does("gxj", "share-project-info", "document", "核准文件")
            .does("rsj", "acknowledge-project-info")
            .does("fgj", "record-pre-assessment", "organisedBy", "某厂", "report", "预评价报告")
            .does("fgj", "record-design", "design", "设计专篇")
            .does("zjj", "start-construction", "startedOn", "2027-01-04")
            .does("fgj", "record-evaluation", "organisedBy", "某厂", "report", "评价报告")
            .does("fgj", "record-acceptance", "organisedBy", "某厂", "completedOn", "2027-06-01")
            .does("wjj", "receive-acceptance-report", "report", "验收情况")
            .does("wjj", "verify-acceptance", "finding", "符合要求")
            .closes(Licheng.office());
        assertThat(story.state().isOpen()).isFalse();
    }

    @Test
    @DisplayName("一般项目：卫健部门只核查，没有审批可办")
    void healthAuthorityApprovesNothing() {
        project("general").refuses("wjj", "act-is-the-kinds", "decide-pre-assessment", DECISION)
            .refuses("wjj", "act-is-the-kinds", "accept-facility", DECISION)
            .refuses("fgj", "act-is-the-actors", "verify-acceptance", "finding", "x");
    }

    @Test
    @DisplayName("医疗放射项目：未经审核同意不得设计、开工；未经审查不得开工；未经验收不得使用")
    void medicalRadiation() {
        CaseStory accepted = underConstruction().does("fgj", "record-evaluation", "organisedBy", "某院", "report",
                "评价报告");
        accepted.refuses("wjj", "act-belongs-to-the-stage", "record-use", "usedFrom", "2027-06-01");
        accepted.refuses("fgj", "act-is-the-kinds", "record-acceptance", "organisedBy", "某院", "completedOn",
                "2027-06-01");
        accepted.does("wjj", "accept-facility", DECISION)
            .does("wjj", "record-use", "usedFrom", "2027-06-10")
            .refuses("wjj", "act-is-done-once", "record-use", "usedFrom", "2027-06-11")
            .closes(Licheng.unit("fgj"));
        assessed().refuses("fgj", "earlier-acts-are-on-record", "record-design", "design", "设计专篇")
            .does("wjj", "refuse-pre-assessment", "reason", "源项分析不足", "reference", "鲤卫审〔2026〕1号")
            .refuses("fgj", "earlier-acts-are-on-record", "record-design", "design", "设计专篇")
            .does("wjj", "receive-pre-assessment", "report", "预评价报告（修订）", "receivedOn", "2026-12-24")
            .does("wjj", "decide-pre-assessment", DECISION);
        assessed().does("wjj", "decide-pre-assessment", DECISION)
            .does("fgj", "record-design", "design", "设计专篇")
            .refuses("zjj", "earlier-acts-are-on-record", "start-construction", "startedOn", "2027-01-04");
        underConstruction().without("accept-facility")
            .without("review-design")
            .refuses("wjj", "act-belongs-to-the-stage", "record-use", "usedFrom", "2027-06-10");
    }

    @Test
    @DisplayName("轨道在登记时写明，之后不变；同一立项文号只有一件在办")
    void trackIsFixed() {
        CaseStory story = CaseStory.of("M2");
        story.refuses(Licheng.unit("fgj"), "kind-is-in-the-charter", "caseKinds",
                story.opening(null, null, "register-project", null, PROJECT));
        story.refuses(Licheng.unit("fgj"), "kind-is-in-the-charter", "caseKinds",
                story.opening("nuclear", null, "register-project", null, PROJECT));
        CaseStory second = CaseStory.beside(project("general"));
        second.refuses(Licheng.unit("gxj"), "no-other-case-is-open-on-the-same",
                second.opening("medical-radiation", null, "register-project", null, PROJECT));
    }

    @Test
    @DisplayName("由信息流引出的，须是该信息流的发出单位和它引出的机制")
    void openedByAFlow() {
        CaseStory story = CaseStory.of("M2");
        story.when(Licheng.unit("gxj"), story.opening("general", null, "register-project", "F06", PROJECT))
            .expectSuccessfulHandlerExecution();
        story.refuses(Licheng.unit("fgj"), "flow-opens-the-kind", "flows.F06",
                story.opening("general", null, "register-project", "F06", PROJECT));
        story.refuses(Licheng.unit("fgj"), "flow-opens-the-kind", "flows.F25",
                story.opening("general", null, "register-project", "F25", PROJECT));
    }

}
