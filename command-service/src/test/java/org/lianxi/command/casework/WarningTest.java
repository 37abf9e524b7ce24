package org.lianxi.command.casework;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.contract.casework.CaseActRecorded;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("一(三) 职业病危害监测预警：信号、研判、预警、各单位响应、解除；抄送必有答复")
class WarningTest {

    private static final Object[] HAZARD = { "enterprise", "某石材厂", "description", "粉尘超标", "foundOn", "2026-11-20" };

    private static final Object[] WARNING = { "level", "预警", "scope", "石材加工", "measures", "各单位排查" };

    private static CaseStory referred() {
        return CaseStory.of("M3").opens("yjj", "refer-hazard", HAZARD);
    }

    private static CaseStory warned() {
        return referred().does("wjj", "answer-referral", "answer", "已收，正研判")
            .does("wjj", "assess-signal", "assessment", "风险较高", "level", "预警")
            .does("wjj", "issue-warning", WARNING);
    }

    @Test
    @DisplayName("预警发给每个成员单位，各单位响应一次，解除即办结")
    void fromReferralToLifting() {
        CaseStory story = warned();
        CaseActRecorded warning = story.state().last("issue-warning").orElseThrow();
        assertThat(warning.asked()).hasSize(14).doesNotContain("wjj");
        assertThat(warning.told()).containsExactly("all-member-units");
        assertThat(warning.level()).isEqualTo("预警");
        story.does("zgh", "respond-to-warning", "measures", "发动职工监督")
            .refuses("zgh", "act-is-done-once", "respond-to-warning", "measures", "再次")
            .does("xcb", "respond-to-warning", "measures", "加强宣传")
            .does("wjj", "lift-warning", "reason", "复测合格");
        assertThat(story.state().isOpen()).isFalse();
        assertThat(story.state().stage()).isEqualTo("lifted");
        story.refuses("czj", "case-is-open", "respond-to-warning", "measures", "迟到的响应");
    }

    @Test
    @DisplayName("只有卫健局发布、解除；级别是制度所列的；没有研判就没有预警")
    void onlyTheHealthBureauWarns() {
        referred().refuses("wjj", "act-belongs-to-the-stage", "issue-warning", WARNING);
        CaseStory assessed = referred().does("wjj", "assess-signal", "assessment", "风险较高");
        assessed.refuses("yjj", "act-is-the-actors", "issue-warning", WARNING)
            .refuses("wjj", "fields-are-of-their-type", "issue-warning", "level", "红色", "scope", "x", "measures", "y");
        warned().refuses("zgh", "act-is-the-actors", "lift-warning", "reason", "x");
        warned().without("issue-warning").refuses("zgh", "act-is-the-actors", "respond-to-warning", "measures", "x");
    }

    @Test
    @DisplayName("抄送单位没有得到答复，不能解除，也不能不予预警；自己登记的信号无须答复")
    void aReferralIsNeverClosedUnanswered() {
        referred().does("wjj", "assess-signal", "assessment", "尚可")
            .refuses("wjj", "referral-is-answered", "dismiss-signal", "reason", "不构成风险")
            .does("wjj", "answer-referral", "answer", "不构成风险")
            .does("wjj", "dismiss-signal", "reason", "不构成风险");
        CaseStory lifted = warned().without("answer-referral");
        lifted.refuses("wjj", "referral-is-answered", "lift-warning", "reason", "x");
        CaseStory own = CaseStory.of("M3")
            .opens("wjj", "record-signal", "source", "重点职业病监测", "description", "苯超标", "measurements", 12, "exceeding",
                    2)
            .does("wjj", "assess-signal", "assessment", "尚可")
            .does("wjj", "dismiss-signal", "reason", "不构成风险");
        assertThat(own.state().isOpen()).isFalse();
    }

    @Test
    @DisplayName("谁可以开始：应急局抄送，卫健局、总工会、生态环境局登记信号")
    void whoMayBegin() {
        CaseStory story = CaseStory.of("M3");
        story.refuses(Licheng.unit("xcb"), "act-is-the-actors", story.opening(null, null, "refer-hazard", null, HAZARD))
            .refuses(Licheng.unit("wjj"), "case-begins-with-an-opening-act",
                    story.opening(null, null, "issue-warning", null, WARNING))
            .refuses(Licheng.unit("wjj"), "case-begins-with-an-opening-act", story.opening(null, null, null, null));
    }

}
