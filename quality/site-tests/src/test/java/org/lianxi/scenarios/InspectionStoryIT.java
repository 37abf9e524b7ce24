package org.lianxi.scenarios;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M4 重大事件联合督查：没有本级政府指定不得督查，反馈和复核期之后才办结（INV-25、INV-26）")
class InspectionStoryIT {

    private static final Object[] SUBJECT = { "subject", "某电镀厂", "matter", "急性中毒事件", "reason", "群众反映集中" };

    private static final Object[] FINDING = { "subject", "某电镀厂", "topic", "防护设施", "finding", "通风设施停用" };

    private static CaseTold proposed(Story story) {
        return CaseTold.opens(story, "C-1.3d", story.unit("yjj"),
                CaseTold.opening("M4", null, null, "某电镀厂督查", "propose-inspection", SUBJECT));
    }

    private static Object[] mandate(Story story) {
        return new Object[] { "mandate", "鲤政办函〔2026〕12号", "mandatedOn", story.today(), "mandatedBy",
                "district-government" };
    }

    private static Object[] plan(Story story) {
        return new Object[] { "subjects", List.of("某电镀厂"), "topics", List.of("防护设施", "职业健康检查"), "from", story.today(),
                "until", story.today().plusDays(14) };
    }

    private static CaseTold planned(Story story) {
        return proposed(story).does(story.office(), "record-mandate", mandate(story))
            .does(story.office(), "adopt-plan", plan(story))
            .does(story.office(), "form-group", "leader", "zgh", "units", List.of("yjj", "zjj"));
    }

    private static CaseTold fedBack(Story story) {
        return planned(story).does(story.unit("zgh"), "record-finding", FINDING)
            .does(story.office(), "conclude-inspection", "conclusion", "防护设施停用属实")
            .does(story.office(), "give-feedback", "givenOn", story.today(), "receipt", "送达回证1号");
    }

    @Test
    @DisplayName("从提出到办结：指定、方案、督查组、发现、结论、反馈、复核期满、整改、核实")
    void fromTheProposalToTheEnd(Installation site) {
        Story story = Story.ofLicheng(site, "inspection-told");
        CaseTold inspection = proposed(story).isIn("已提出");
        story.settled();
        assertThat(inspection.told("提出联合督查")).as("office and convener").containsExactly("wjj");
        inspection.does(story.office(), "record-mandate", mandate(story))
            .isIn("已获授权")
            .does(story.office(), "adopt-plan", plan(story))
            .does(story.office(), "form-group", "leader", "zgh", "units", List.of("yjj", "zjj"))
            .takesPart("yjj", "zgh", "zjj");
        story.settled();
        assertThat(inspection.told("登记本级政府指定")).containsExactlyInAnyOrder("yjj", "zgh");
        assertThat(inspection.told("组成督查组")).as("whoever took part before").containsExactly("yjj");
        assertThat(story.whoHas(Story.notice("case-units-invited", inspection.path()))).as("whoever joins")
            .containsExactlyInAnyOrder("zgh", "zjj");

        inspection.does(story.unit("zgh"), "record-finding", FINDING)
            .isIn("督查中")
            .does(story.office(), "conclude-inspection", "conclusion", "防护设施停用属实")
            .does(story.office(), "give-feedback", "givenOn", story.today(), "receipt", "送达回证1号")
            .isIn("已反馈")
            .clockIs("inspection-objection", "running")
            .conflicts(story.office(), "term-has-run-out", "end-review");
        story.settled();
        assertThat(inspection.told("反馈督查结论")).containsExactlyInAnyOrder("yjj", "zgh", "zjj", "district-government");

        story.morningOf(inspection.lastDay("inspection-objection"));
        inspection.conflicts(story.office(), "term-has-run-out", "end-review");
        story.morningAfter(1);
        inspection.clockIs("inspection-objection", "run-out").isReminded("wjj", "term-ran-out");
        assertThat(inspection.board().path("lateClocks").asInt()).as("nobody is late").isZero();
        assertThat(inspection.toldTo("wjj")).doesNotContain("deadline-passed");
        inspection.does(story.office(), "end-review")
            .does(story.office(), "require-rectification", "requirements", "恢复通风", "dueOn", story.today().plusDays(20))
            .isIn("整改中");
        assertThat(story.asks("/cases?kind=M4&stage=rectifying&state=open").path("cases")).as("open rectifications")
            .hasSize(1);
        inspection.does(story.unit("zgh"), "verify-rectification", "finding", "已恢复")
            .closes(story.office())
            .isClosedIn("已办结");
        assertThat(story.asks("/cases?kind=M4&stage=rectifying&state=open").path("cases")).isEmpty();
        assertThat(story.asks("/cases?kind=M4&state=closed").path("cases")).hasSize(1);
    }

    @Test
    @DisplayName("抄近路都不行：没有指定、方案、督查组、结论、反馈；发现不出方案；同一件不督查两次")
    void shortcuts(Installation site) {
        Story story = Story.ofLicheng(site, "inspection-shortcuts");
        String office = story.office();
        CaseTold inspection = proposed(story);
        story.refuses(story.unit("zgh"), "/cases",
                CaseTold.opening("M4", null, null, "再督查", "propose-inspection", SUBJECT), 409,
                "no-other-case-is-open-on-the-same", "C-1.3d");
        inspection.conflicts(office, "nothing-goes-before-the-mandate", "adopt-plan", plan(story))
            .conflicts(story.unit("yjj"), "nothing-goes-before-the-mandate", "record-finding", FINDING)
            .conflicts(office, "nothing-goes-before-the-mandate", "conclude-inspection", "conclusion", "x")
            .forbids(story.unit("yjj"), "record-mandate", mandate(story))
            .cannotClose(office, 409, "case-has-come-to-its-end")
            .does(office, "record-mandate", mandate(story))
            .conflicts(office, "act-belongs-to-the-stage", "form-group", "leader", "zgh", "units", List.of("zjj"))
            .conflicts(office, "act-belongs-to-the-stage", "conclude-inspection", "conclusion", "x")
            .does(office, "adopt-plan", plan(story))
            .conflicts(story.unit("yjj"), "earlier-acts-are-on-record", "record-finding", FINDING)
            .does(office, "form-group", "leader", "zgh", "units", List.of("yjj", "zjj"))
            .forbids(story.unit("gxj"), "record-finding", FINDING)
            .conflicts(story.unit("zgh"), "fields-keep-to-what-was-laid-down", "record-finding", "subject", "另一家厂",
                    "topic", "防护设施", "finding", "x")
            .conflicts(story.unit("zgh"), "fields-keep-to-what-was-laid-down", "record-finding", "subject", "某电镀厂",
                    "topic", "环保", "finding", "x")
            .conflicts(office, "act-belongs-to-the-stage", "give-feedback", "givenOn", story.today(), "receipt", "x")
            .does(story.unit("zgh"), "record-finding", FINDING)
            .does(office, "conclude-inspection", "conclusion", "属实")
            .conflicts(office, "act-belongs-to-the-stage", "end-review")
            .cannotClose(office, 409, "case-has-come-to-its-end")
            .does(office, "give-feedback", "givenOn", story.today(), "receipt", "送达回证1号")
            .conflicts(office, "act-belongs-to-the-stage", "require-rectification", "requirements", "x", "dueOn",
                    story.today())
            .conflicts(story.unit("czj"), "earlier-acts-are-on-record", "decide-objection", "decision", "x",
                    "decidedOn", story.today());
    }

    @Test
    @DisplayName("提了异议就要决定：决定的人不是督查的人，三十日内决定，过期提醒")
    void anObjection(Installation site) {
        Story story = Story.ofLicheng(site, "inspection-objection");
        CaseTold inspection = fedBack(story);
        Object[] decision = { "decision", "维持", "decidedOn", story.today() };
        inspection.does(story.office(), "file-objection", "filedOn", story.today(), "reason", "认定有误")
            .clockIs("inspection-objection", "stopped")
            .conflicts(story.office(), "act-is-done-once", "file-objection", "filedOn", story.today(), "reason", "再次")
            .conflicts(story.unit("zgh"), "act-is-done-by-others", "decide-objection", decision)
            .conflicts(story.unit("zjj"), "act-is-done-by-others", "decide-objection", decision)
            .conflicts(story.office(), "term-has-run-out", "end-review")
            .termPasses("inspection-objection-decision", "wjj");
        assertThat(inspection.board().path("lateClocks").asInt()).isEqualTo(1);
        inspection.conflicts(story.office(), "term-has-run-out", "end-review")
            .does(story.unit("czj"), "decide-objection", "decision", "维持", "decidedOn", story.today())
            .clockIs("inspection-objection-decision", "stopped-late")
            .isIn("复核期已过");
        story.settled();
        assertThat(inspection.told("作出复核决定")).containsExactlyInAnyOrder("yjj", "zgh", "zjj", "wjj");
        inspection.does(story.office(), "need-no-rectification", "reason", "已自行纠正")
            .closes(story.office())
            .isClosedIn("已办结");
        CaseTold.opens(story, "C-1.3d", story.unit("zgh"),
                CaseTold.opening("M4", null, null, "再督查", "propose-inspection", SUBJECT));
    }

}
