package org.lianxi.scenarios;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M2 职业健康“三同时”协调：一般项目只监督核查，医疗放射项目先审核后开工、先验收后使用")
class ProjectStoryIT {

    private static final Object[] DECISION = { "decision", "同意", "reference", "鲤卫审〔2026〕1号" };

    private static CaseTold registered(Story story, String track) {
        Map<String, Object> opening = CaseTold.opening("M2", track, null, "某厂扩建", "register-project", "project", "某厂扩建",
                "builder", "某厂", "approvalNumber", "鲤发改审〔2026〕8号");
        return CaseTold.opens(story, "C-1.3b", story.unit("fgj"), opening);
    }

    private static CaseTold decided(Story story) {
        return registered(story, "medical-radiation")
            .does(story.unit("wjj"), "receive-pre-assessment", "report", "预评价报告", "receivedOn", story.today())
            .does(story.unit("wjj"), "decide-pre-assessment", DECISION);
    }

    @Test
    @DisplayName("一般项目从登记到办结；工信局共享了的，谁没看一目了然")
    void aGeneralProject(Installation site) {
        Story story = Story.ofLicheng(site, "project-general");
        CaseTold project = registered(story, "general").isIn("已登记");
        story.settled();
        assertThat(project.told("登记建设项目")).containsExactlyInAnyOrder("wjj", "rsj", "zjj");
        project.does(story.unit("gxj"), "share-project-info", "document", "核准文件", "platformNumber", "3505-2026-01")
            .waitsFor("wjj", "rsj", "zjj")
            .does(story.unit("rsj"), "acknowledge-project-info")
            .does(story.unit("wjj"), "record-pre-assessment", "organisedBy", "某厂", "report", "预评价报告")
            .waitsFor("wjj", "zjj");
        assertThat(story.asks("/cases?kind=M2&waiting=zjj").path("cases")).hasSize(1);
        assertThat(story.asks("/cases?kind=M2&waiting=rsj").path("cases")).isEmpty();
        assertThat(story.asks("/cases?kind=M2&track=general&stage=pre-assessment").path("cases")).hasSize(1);
        assertThat(story.asks("/cases?kind=M2&track=medical-radiation").path("cases")).isEmpty();
        project.does(story.unit("fgj"), "record-design", "design", "设计专篇")
            .does(story.unit("zjj"), "start-construction", "startedOn", story.today())
            .isIn("施工")
            .does(story.unit("fgj"), "record-evaluation", "organisedBy", "某厂", "report", "控制效果评价报告")
            .does(story.unit("fgj"), "record-acceptance", "organisedBy", "某厂", "completedOn", story.today())
            .does(story.unit("wjj"), "receive-acceptance-report", "report", "验收情况")
            .clockIs("acceptance-report", "stopped")
            .does(story.unit("wjj"), "verify-acceptance", "finding", "符合要求")
            .isIn("监督核查");
        story.settled();
        assertThat(project.told("监督核查")).containsExactlyInAnyOrder("fgj", "gxj", "rsj", "zjj");
        assertThat(project.told("登记开工")).containsExactlyInAnyOrder("wjj");
        project.closes(story.unit("fgj")).isClosedIn("已办结").waitsFor();
        assertThat(project.shown().path("unanswered").valueStream().map((one) -> one.path("unitCode").asString()))
            .as("who never acknowledged stays on record")
            .containsExactlyInAnyOrder("wjj", "zjj");
    }

    @Test
    @DisplayName("医疗放射项目从受理到投入使用、办结")
    void aMedicalProject(Installation site) {
        Story story = Story.ofLicheng(site, "project-medical");
        CaseTold project = decided(story).isIn("预评价审核")
            .clockIs("pre-assessment-decision", "stopped")
            .does(story.unit("fgj"), "record-design", "design", "设计专篇")
            .does(story.unit("wjj"), "review-design", DECISION)
            .does(story.unit("zjj"), "start-construction", "startedOn", story.today())
            .does(story.unit("gxj"), "record-evaluation", "organisedBy", "某院", "report", "评价报告")
            .does(story.unit("wjj"), "accept-facility", DECISION)
            .does(story.unit("wjj"), "record-use", "usedFrom", story.today());
        story.settled();
        assertThat(project.told("竣工验收")).containsExactlyInAnyOrder("fgj", "gxj", "rsj", "zjj");
        assertThat(project.told("审核同意预评价报告")).containsExactlyInAnyOrder("fgj", "gxj");
        project.closes(story.office()).isClosedIn("已办结");
    }

    @Test
    @DisplayName("一般项目没有审批可办；不经审核、审查、验收的都走不下去；同一立项文号只办一件")
    void shortcuts(Installation site) {
        Story story = Story.ofLicheng(site, "project-shortcuts");
        String wjj = story.unit("wjj");
        CaseTold general = registered(story, "general");
        general.rejects(wjj, "act-is-the-kinds", "decide-pre-assessment", DECISION)
            .rejects(wjj, "act-is-the-kinds", "accept-facility", DECISION)
            .forbids(story.unit("fgj"), "verify-acceptance", "finding", "x")
            .forbids(story.unit("rsj"), "acknowledge-project-info")
            .forbids(story.unit("czj"), "share-project-info", "document", "x")
            .conflicts(wjj, "act-belongs-to-the-stage", "record-design", "design", "x")
            .conflicts(wjj, "act-belongs-to-the-stage", "verify-acceptance", "finding", "x")
            .cannotClose(story.office(), 409, "case-has-come-to-its-end");
        story.refuses(
                story.unit("gxj"), "/cases", CaseTold.opening("M2", "medical-radiation", null, "重复登记",
                        "register-project", "project", "x", "builder", "x", "approvalNumber", "鲤发改审〔2026〕8号"),
                409, "no-other-case-is-open-on-the-same", "C-1.3b");
        story
            .refuses(
                    story.unit("fgj"), "/cases", CaseTold.opening("M2", null, null, "没有轨道", "register-project",
                            "project", "x", "builder", "x", "approvalNumber", "鲤发改审〔2026〕9号"),
                    422, "kind-is-in-the-charter", "C-1.3");
        general.does(story.unit("gxj"), "share-project-info", "document", "核准文件")
            .does(story.unit("rsj"), "acknowledge-project-info")
            .conflicts(story.unit("rsj"), "act-is-done-once", "acknowledge-project-info");

        Story other = Story.ofLicheng(site, "project-shortcuts-medical");
        CaseTold medical = registered(other, "medical-radiation");
        medical.rejects(wjj, "act-is-the-kinds", "record-pre-assessment", "organisedBy", "x", "report", "x")
            .conflicts(wjj, "act-belongs-to-the-stage", "decide-pre-assessment", DECISION)
            .does(wjj, "receive-pre-assessment", "report", "预评价报告", "receivedOn", other.today())
            .conflicts(other.unit("fgj"), "earlier-acts-are-on-record", "record-design", "design", "x")
            .does(wjj, "decide-pre-assessment", DECISION)
            .does(other.unit("fgj"), "record-design", "design", "设计专篇")
            .conflicts(other.unit("zjj"), "earlier-acts-are-on-record", "start-construction", "startedOn",
                    other.today())
            .conflicts(wjj, "act-belongs-to-the-stage", "record-use", "usedFrom", other.today())
            .does(wjj, "review-design", DECISION)
            .does(other.unit("zjj"), "start-construction", "startedOn", other.today())
            .does(other.unit("fgj"), "record-evaluation", "organisedBy", "某院", "report", "评价报告")
            .cannotClose(other.office(), 409, "case-has-come-to-its-end")
            .does(wjj, "accept-facility", DECISION)
            .does(wjj, "record-use", "usedFrom", other.today())
            .conflicts(wjj, "act-is-done-once", "record-use", "usedFrom", other.today());
    }

    @Test
    @DisplayName("三十日内要有审核决定：期前、期满、期后都提醒卫健局；不同意也是决定，补正后重新起算")
    void theDecisionIsDueInThirtyDays(Installation site) {
        Story story = Story.ofLicheng(site, "project-decision");
        CaseTold project = registered(story, "medical-radiation").does(story.unit("wjj"), "receive-pre-assessment",
                "report", "预评价报告", "receivedOn", story.today());
        project.termPasses("pre-assessment-decision", "wjj");
        assertThat(project.board().path("lateClocks").asInt()).isEqualTo(1);
        project.does(story.unit("wjj"), "refuse-pre-assessment", "reason", "源项分析不足", "reference", "鲤卫审〔2026〕1号")
            .clockIs("pre-assessment-decision", "stopped-late")
            .does(story.unit("wjj"), "receive-pre-assessment", "report", "修订稿", "receivedOn", story.today())
            .clockIs("pre-assessment-decision", "running")
            .does(story.unit("wjj"), "decide-pre-assessment", DECISION)
            .clockIs("pre-assessment-decision", "stopped");
    }

    @Test
    @DisplayName("验收后二十日内要收到书面报告：期前、期满、期后都提醒卫健局，收到才停")
    void theAcceptanceReportIsDueInTwentyDays(Installation site) {
        Story story = Story.ofLicheng(site, "project-acceptance");
        CaseTold project = registered(story, "general")
            .does(story.unit("wjj"), "record-pre-assessment", "organisedBy", "某厂", "report", "预评价报告")
            .does(story.unit("fgj"), "record-design", "design", "设计专篇")
            .does(story.unit("zjj"), "start-construction", "startedOn", story.today())
            .does(story.unit("fgj"), "record-evaluation", "organisedBy", "某厂", "report", "评价报告")
            .does(story.unit("fgj"), "record-acceptance", "organisedBy", "某厂", "completedOn", story.today());
        project.termPasses("acceptance-report", "wjj")
            .does(story.unit("wjj"), "receive-acceptance-report", "report", "验收情况")
            .clockIs("acceptance-report", "stopped-late");
        assertThat(List.of(project.board().path("lateClocks").asInt(), project.board().path("stoppedLate").asInt()))
            .containsExactly(0, 1);
    }

}
