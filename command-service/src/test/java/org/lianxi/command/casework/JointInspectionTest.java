package org.lianxi.command.casework;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("一(三) 重大事件联合督查：没有本级政府指定不得督查，异议期过了才办结（INV-25、INV-26）")
class JointInspectionTest {

    private static final Object[] SUBJECT = { "subject", "某电镀厂", "matter", "急性中毒事件", "reason", "群众反映集中" };

    private static final Object[] MANDATE = { "mandate", "鲤政办函〔2026〕12号", "mandatedOn", "2026-11-23", "mandatedBy",
            "district-government" };

    private static final Object[] PLAN = { "subjects", List.of("某电镀厂"), "topics", List.of("防护设施", "职业健康检查"), "from",
            "2026-11-25", "until", "2026-12-10" };

    private static final Object[] FINDING = { "subject", "某电镀厂", "topic", "防护设施", "finding", "通风设施停用" };

    private static CaseStory proposed() {
        return CaseStory.of("M4").opens("yjj", "propose-inspection", SUBJECT);
    }

    private static CaseStory planned() {
        return proposed().does(Licheng.office(), "record-mandate", MANDATE)
            .does(Licheng.office(), "adopt-plan", PLAN)
            .does(Licheng.office(), "form-group", "leader", "zgh", "units", List.of("yjj", "zjj"));
    }

    private static CaseStory fedBack() {
        return planned().does("zgh", "record-finding", FINDING)
            .does(Licheng.office(), "conclude-inspection", "conclusion", "防护设施停用属实")
            .on("2026-12-11")
            .does(Licheng.office(), "give-feedback", "givenOn", "2026-12-11", "receipt", "送达回证1号");
    }

    @Test
    @DisplayName("从提出到办结：指定、方案、督查组、发现、结论、反馈、异议期满、整改、核实")
    void fromProposalToTheEnd() {
        CaseStory story = fedBack().on("2027-01-12")
            .does(Licheng.office(), "end-review")
            .does(Licheng.office(), "require-rectification", "requirements", "恢复通风", "dueOn", "2027-02-01")
            .does("zgh", "verify-rectification", "finding", "已恢复")
            .closes(Licheng.office());
        assertThat(story.state().isOpen()).isFalse();
        assertThat(story.state().stage()).isEqualTo("closed");
        assertThat(story.state().participants()).containsExactlyInAnyOrder("yjj", "zgh", "zjj");
    }

    @Test
    @DisplayName("未经指定，方案、发现、结论都办不成；抹去指定，后面的也办不成")
    void nothingWithoutAMandate() {
        proposed().refuses(Licheng.office(), "nothing-goes-before-the-mandate", "adopt-plan", PLAN)
            .refuses("yjj", "nothing-goes-before-the-mandate", "record-finding", FINDING)
            .refuses(Licheng.office(), "nothing-goes-before-the-mandate", "conclude-inspection", "conclusion", "x")
            .refuses(Licheng.office(), "case-has-come-to-its-end", CaseStory.closing());
        planned().without("record-mandate")
            .refuses("zgh", "nothing-goes-before-the-mandate", "record-finding", FINDING);
    }

    @Test
    @DisplayName("先有方案和督查组，后有发现；发现不出方案的对象和内容")
    void findingsKeepToThePlan() {
        planned().without("form-group").refuses("yjj", "earlier-acts-are-on-record", "record-finding", FINDING);
        planned()
            .refuses("zgh", "fields-keep-to-what-was-laid-down", "record-finding", "subject", "另一家厂", "topic", "防护设施",
                    "finding", "x")
            .refuses("zgh", "fields-keep-to-what-was-laid-down", "record-finding", "subject", "某电镀厂", "topic", "环保",
                    "finding", "x")
            .refuses("gxj", "act-is-the-actors", "record-finding", FINDING);
    }

    @Test
    @DisplayName("异议期未满不能过：满三十日的次日才可；提了异议的，须先决定")
    void reviewWindow() {
        fedBack().on("2027-01-11").refuses(Licheng.office(), "term-has-run-out", "end-review");
        fedBack().on("2027-01-12").does(Licheng.office(), "end-review");
        fedBack().does(Licheng.office(), "file-objection", "filedOn", "2026-12-20", "reason", "认定有误")
            .on("2027-03-01")
            .refuses(Licheng.office(), "term-has-run-out", "end-review")
            .does("czj", "decide-objection", "decision", "维持", "decidedOn", "2027-03-01");
        fedBack().refuses(Licheng.office(), "act-belongs-to-the-stage", "require-rectification", "requirements", "x",
                "dueOn", "2027-02-01");
    }

    @Test
    @DisplayName("作出复核决定的不是督查人员；没有异议就没有决定")
    void decidersAreNotInspectors() {
        CaseStory objected = fedBack().does(Licheng.office(), "file-objection", "filedOn", "2026-12-20", "reason",
                "认定有误");
        objected.refuses("zgh", "act-is-done-by-others", "decide-objection", "decision", "维持", "decidedOn",
                "2027-01-05");
        objected.refuses(Licheng.office(), "act-is-done-once", "file-objection", "filedOn", "2026-12-21", "reason",
                "再次");
        fedBack().refuses("czj", "earlier-acts-are-on-record", "decide-objection", "decision", "维持", "decidedOn",
                "2027-01-05");
    }

    @Test
    @DisplayName("同一对象、同一事项，不得同时有两件督查")
    void noSecondInspectionOfTheSame() {
        CaseStory first = proposed();
        CaseStory second = CaseStory.beside(first);
        second.refuses(Licheng.unit("zgh"), "no-other-case-is-open-on-the-same",
                second.opening(null, null, "propose-inspection", null, SUBJECT));
        second.opens("zgh", "propose-inspection", "subject", "某电镀厂", "matter", "另一件事", "reason", "x");
        CaseStory
            .beside(fedBack().on("2027-01-12")
                .does(Licheng.office(), "end-review")
                .does(Licheng.office(), "need-no-rectification", "reason", "已自行纠正")
                .closes(Licheng.office()))
            .opens("zgh", "propose-inspection", SUBJECT);
    }

}
