package org.lianxi.scenarios;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M3 职业病危害监测预警：抄送必答复，预警人人知，谁没响应点名")
class WarningStoryIT {

    private static final Object[] WARNING = { "level", "预警", "scope", "石材加工", "measures", "各单位排查" };

    private static CaseTold referred(Story story) {
        Map<String, Object> opening = CaseTold.opening("M3", null, null, "某石材厂粉尘", "refer-hazard", "enterprise", "某石材厂",
                "description", "三处工位粉尘超标", "foundOn", story.today());
        opening.put("flowId", "F07");
        return CaseTold.opens(story, "C-1.3c", story.unit("yjj"), opening);
    }

    private static Map<String, Object> signal() {
        return CaseTold.opening("M3", null, null, "噪声", "record-signal", "source", "职工反映", "description", "噪声大");
    }

    @Test
    @DisplayName("从抄送到解除：答复、研判、预警到十五家、响应、解除")
    void fromTheReferralToTheEnd(Installation site) {
        Story story = Story.ofLicheng(site, "warning-told");
        CaseTold warning = referred(story).isIn("已收信号").waitsFor("wjj");
        story.settled();
        assertThat(warning.told("抄送重大隐患")).containsExactly("wjj");
        String wjj = story.unit("wjj");
        warning.does(wjj, "assess-signal", "assessment", "风险较高", "level", "预警")
            .waitsFor("wjj")
            .does(wjj, "answer-referral", "answer", "已收，拟发预警")
            .waitsFor()
            .does(wjj, "issue-warning", WARNING)
            .isIn("已预警");
        assertThat(warning.shown().path("level").asString()).isEqualTo("预警");
        story.settled();
        assertThat(warning.told("答复抄送单位")).containsExactly("yjj");
        assertThat(warning.told("发布预警")).as("all but the one that issued it").hasSize(14).doesNotContain("wjj");
        assertThat(warning.toldTo("czj")).containsExactly("case-answer-asked");

        warning.does(story.unit("zgh"), "respond-to-warning", "measures", "发动职工监督").isIn("响应中");
        story.does(story.unit("xcb"), warning.path() + "/contributions", Map.of("text", "已采访", "dutyIds", List.of()));
        assertThat(story.asks("/cases?waiting=zgh").path("cases")).isEmpty();
        assertThat(story.asks("/cases?waiting=xcb").path("cases")).as("a contribution is no response").hasSize(1);
        assertThat(story.asks("/cases?kind=M3&act=issue-warning&state=open").path("cases")).as("warnings in force")
            .hasSize(1);
        warning.does(wjj, "lift-warning", "reason", "复测合格").isClosedIn("已解除").waitsFor();
        story.settled();
        assertThat(warning.told("解除预警")).hasSize(14);
        assertThat(warning.shown().path("unanswered")).as("who never responded stays on record").hasSize(13);
        assertThat(Duties.idle(story, "D-12.1")).as("the flow of the duty was used").isFalse();
    }

    @Test
    @DisplayName("信号按来源、按单位数得出；研判后不予预警，告诉登记的单位")
    void signalsBySource(Installation site) {
        Story story = Story.ofLicheng(site, "warning-sources");
        referred(story);
        CaseTold noise = CaseTold.opens(story, "C-1.3c", story.unit("zgh"), signal());
        CaseTold.opens(story, "C-1.3c", story.unit("zgh"), signal());
        CaseTold.opens(story, "C-1.3c", story.unit("wjj"), signal());
        assertThat(noise.board()
            .path("openings")
            .valueStream()
            .map((one) -> one.path("act").asString() + " " + one.path("unitCode").asString() + " "
                    + one.path("cases").asInt()))
            .containsExactlyInAnyOrder("refer-hazard yjj 1", "record-signal zgh 2", "record-signal wjj 1");
        assertThat(story.asks("/cases?kind=M3&openedBy=zgh").path("cases")).hasSize(2);
        noise.does(story.unit("wjj"), "assess-signal", "assessment", "达标")
            .does(story.unit("wjj"), "dismiss-signal", "reason", "复测达标")
            .isClosedIn("已研判");
        story.settled();
        assertThat(noise.told("不予预警")).containsExactly("zgh");
    }

    @Test
    @DisplayName("抄近路都不行：不研判不预警，别家不能发布、解除，不答复不能了结，一家只响应一次")
    void shortcuts(Installation site) {
        Story story = Story.ofLicheng(site, "warning-shortcuts");
        String wjj = story.unit("wjj");
        story.refuses(story.unit("xcb"), "/cases", CaseTold.opening("M3", null, null, "x", "refer-hazard", "enterprise",
                "x", "description", "x", "foundOn", story.today()), 403, "act-is-the-actors", "C-1.3c");
        story.refuses(wjj, "/cases", CaseTold.opening("M3", null, null, "x", "issue-warning", WARNING), 422,
                "case-begins-with-an-opening-act", "C-1.3c");
        CaseTold warning = referred(story);
        warning.conflicts(wjj, "act-belongs-to-the-stage", "issue-warning", WARNING)
            .conflicts(story.unit("yjj"), "case-begins-once", "refer-hazard", "enterprise", "x", "description", "x",
                    "foundOn", story.today())
            .does(wjj, "assess-signal", "assessment", "风险较高")
            .forbids(story.unit("yjj"), "issue-warning", WARNING)
            .rejects(wjj, "fields-are-of-their-type", "issue-warning", "level", "红色", "scope", "x", "measures", "x")
            .conflicts(wjj, "referral-is-answered", "dismiss-signal", "reason", "不构成风险")
            .forbids(story.unit("czj"), "respond-to-warning", "measures", "x")
            .cannotClose(story.office(), 409, "case-has-come-to-its-end")
            .does(wjj, "issue-warning", WARNING)
            .conflicts(wjj, "referral-is-answered", "lift-warning", "reason", "x")
            .does(story.unit("czj"), "respond-to-warning", "measures", "安排经费")
            .conflicts(story.unit("czj"), "act-is-done-once", "respond-to-warning", "measures", "再次")
            .forbids(story.unit("czj"), "lift-warning", "reason", "x")
            .cannotClose(story.office(), 409, "conclusion-is-on-record")
            .does(wjj, "answer-referral", "answer", "已处理")
            .does(wjj, "lift-warning", "reason", "复测合格")
            .conflicts(story.unit("xcb"), "case-is-open", "respond-to-warning", "measures", "迟到的响应");
    }

    @Test
    @DisplayName("两个工作日还没答复、没响应：到期和过期都提醒该答复的单位，过期还告诉办公室")
    void unansweredReferralsAreReminded(Installation site) {
        Story story = Story.ofLicheng(site, "warning-reminded");
        CaseTold warning = referred(story);
        story.morningOf(story.days().plus(story.today(), 2));
        warning.isReminded("wjj", "deadline-today");
        story.morningAfter(1);
        warning.isReminded("wjj", "deadline-passed");
        warning.does(story.unit("wjj"), "answer-referral", "answer", "已收")
            .does(story.unit("wjj"), "assess-signal", "assessment", "风险较高")
            .does(story.unit("wjj"), "issue-warning", WARNING)
            .does(story.unit("zgh"), "respond-to-warning", "measures", "发动职工监督");
        story.morningOf(story.days().plus(story.today(), 2));
        warning.isReminded("czj", "deadline-today");
        assertThat(warning.toldTo("zgh")).as("has responded").doesNotContain("deadline-today");
    }

    @Test
    @DisplayName("解除后又有新情况：重新办理、重新预警，各单位可以再响应，须有新的解除")
    void aWarningIsTakenUpAgain(Installation site) {
        Story story = Story.ofLicheng(site, "warning-again");
        String wjj = story.unit("wjj");
        CaseTold warning = referred(story).does(wjj, "answer-referral", "answer", "已收")
            .does(wjj, "assess-signal", "assessment", "风险较高")
            .does(wjj, "issue-warning", WARNING)
            .does(story.unit("zgh"), "respond-to-warning", "measures", "发动职工监督")
            .does(wjj, "lift-warning", "reason", "复测合格");
        story.does(story.office(), warning.path() + "/reopening", Map.of("stage", "assessed", "reason", "复查又超标"));
        story.settled();
        assertThat(warning.toldTo("czj")).contains("case-closed", "case-reopened");
        warning.does(wjj, "issue-warning", WARNING)
            .does(story.unit("zgh"), "respond-to-warning", "measures", "再次发动")
            .cannotClose(story.office(), 409, "conclusion-is-on-record")
            .does(wjj, "lift-warning", "reason", "再次复测合格")
            .isClosedIn("已解除");
    }

}
