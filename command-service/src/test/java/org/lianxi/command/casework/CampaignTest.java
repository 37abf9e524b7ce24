package org.lianxi.command.casework;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("一(四) 联合执法、专项整治和监督检查：各单位依各自的执法依据参加，检查只记数量")
class CampaignTest {

    private static final Object[] PLAN = { "plan", "石材加工粉尘专项整治", "trades", List.of("石材", "建材"), "from", "2026-12-01",
            "until", "2027-02-28", "units", List.of("scjg", "gxj") };

    private static final Object[] CHECK = { "trade", "石材", "checkedOn", "2026-12-05", "sites", 12, "problems", 3 };

    private static CaseStory planned() {
        return CaseStory.of("M5").opensOn("wjj", null, "专项整治", "plan-campaign", PLAN);
    }

    private static CaseStory notified() {
        return planned().does("wjj", "notify-campaign", "requirements", "十二月五日起入户");
    }

    private static CaseStory joined() {
        return notified().does("scjg", "join-campaign", "legalBasis", "产品质量法第十八条", "trade", "建材")
            .does("gxj", "join-campaign", "legalBasis", "三(六)3");
    }

    @Test
    @DisplayName("从方案到办结；总工会总在通知之列")
    void fromPlanToTheEnd() {
        CaseStory story = joined().does("zgh", "join-campaign", "legalBasis", "工会法第二十六条")
            .does("scjg", "record-site-check", CHECK)
            .does("gxj", "record-findings", "findings", "湿式作业不到位")
            .does("gxj", "record-rectification", "trade", "石材", "rectified", 2, "outstanding", 1)
            .does("wjj", "summarise-campaign", "summary", "检查十二户，整改两处")
            .closes(Licheng.unit("wjj"));
        assertThat(story.state().participants()).containsExactlyInAnyOrder("wjj", "scjg", "gxj", "zgh");
        assertThat(story.state().isOpen()).isFalse();
    }

    @Test
    @DisplayName("没写明本单位执法依据的，不得检查、不得登记整改；没被通知的不得参加")
    void everyUnitNamesItsOwnLegalBasis() {
        notified().refuses("scjg", "earlier-acts-are-on-record", "record-site-check", CHECK)
            .refuses("scjg", "act-says-what-it-has-to", "join-campaign", "trade", "石材")
            .refuses("jyj", "act-is-the-actors", "join-campaign", "legalBasis", "x");
        joined().without("join-campaign").refuses("gxj", "earlier-acts-are-on-record", "record-site-check", CHECK);
        joined().refuses("gxj", "act-is-done-once", "join-campaign", "legalBasis", "另一依据")
            .refuses("gxj", "fields-keep-to-what-was-laid-down", "record-site-check", "trade", "化工", "checkedOn",
                    "2026-12-05", "sites", 1, "problems", 0);
    }

    @Test
    @DisplayName("市场监管局只配合，不牵头；类型是制度所列的；先通知后检查，先检查后总结")
    void shortcuts() {
        CaseStory story = CaseStory.of("M5");
        story
            .refuses(Licheng.unit("scjg"), "act-is-the-actors",
                    story.opening(null, "专项整治", "plan-campaign", null, PLAN))
            .refuses(Licheng.unit("wjj"), "variant-is-the-kinds",
                    story.opening(null, "突击检查", "plan-campaign", null, PLAN))
            .refuses(Licheng.unit("wjj"), "variant-is-the-kinds",
                    story.opening(null, null, "plan-campaign", null, PLAN));
        planned().refuses("wjj", "act-belongs-to-the-stage", "summarise-campaign", "summary", "x")
            .refuses("scjg", "act-belongs-to-the-stage", "join-campaign", "legalBasis", "x")
            .does(Licheng.convener(), "approve-campaign")
            .refuses(Licheng.convener(), "act-is-done-once", "approve-campaign");
        joined().does("scjg", "record-site-check", CHECK)
            .refuses(Licheng.unit("wjj"), "case-has-come-to-its-end", CaseStory.closing())
            .refuses("gxj", "act-is-the-actors", "summarise-campaign", "summary", "x");
    }

}
