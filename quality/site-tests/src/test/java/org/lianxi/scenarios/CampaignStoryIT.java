package org.lianxi.scenarios;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M5 联合执法、专项整治、监督检查：各单位依各自的执法依据参加，只记数量，进度按单位和行业")
class CampaignStoryIT {

    private static Map<String, Object> plan(Story story, String variant) {
        return CaseTold.opening("M5", null, variant, "石材加工粉尘专项整治", "plan-campaign", "plan", "分三步走", "trades",
                List.of("石材", "建材"), "from", story.today(), "until", story.today().plusDays(90), "units",
                List.of("scjg", "gxj"));
    }

    private static CaseTold planned(Story story, String variant) {
        return CaseTold.opens(story, "C-1.4", story.unit("wjj"), plan(story, variant));
    }

    private static Object[] check(Story story, String trade, int sites, int problems) {
        return new Object[] { "trade", trade, "checkedOn", story.today(), "sites", sites, "problems", problems };
    }

    @ParameterizedTest
    @ValueSource(strings = { "联合执法", "专项整治", "监督检查" })
    @DisplayName("从方案到办结，三个类型都一样")
    void fromThePlanToTheEnd(String variant, Installation site) {
        Story story = Story.ofLicheng(site, "campaign-" + (variant.hashCode() & 0xfff));
        CaseTold campaign = planned(story, variant).isIn("方案已定")
            .does(story.convener(), "approve-campaign", "remark", "同意")
            .does(story.unit("wjj"), "notify-campaign", "requirements", "下周起入户")
            .isIn("已通知")
            .waitsFor("zgh", "scjg", "gxj");
        assertThat(campaign.shown().path("variant").asString()).isEqualTo(variant);
        story.settled();
        assertThat(campaign.told("通知参加单位")).containsExactlyInAnyOrder("zgh", "scjg", "gxj");
        campaign.does(story.unit("scjg"), "join-campaign", "legalBasis", "产品质量法第十八条", "trade", "建材")
            .does(story.unit("gxj"), "join-campaign", "legalBasis", "三(六)3")
            .does(story.unit("zgh"), "join-campaign", "legalBasis", "工会法第二十六条")
            .waitsFor()
            .does(story.unit("scjg"), "record-site-check", check(story, "建材", 12, 3))
            .does(story.unit("gxj"), "record-site-check", check(story, "石材", 5, 4))
            .does(story.unit("gxj"), "record-site-check", check(story, "石材", 6, 1))
            .isIn("实施中")
            .does(story.unit("gxj"), "record-findings", "findings", "湿式作业不到位")
            .does(story.unit("gxj"), "record-rectification", "trade", "石材", "rectified", 2, "outstanding", 3)
            .does(story.unit("gxj"), "record-rectification", "trade", "石材", "rectified", 2, "outstanding", 1)
            .isIn("整改中");
        JsonNode stone = counts(campaign, "gxj", "石材");
        assertThat(stone.path("sites").asInt()).isEqualTo(11);
        assertThat(stone.path("problems").asInt()).isEqualTo(5);
        assertThat(stone.path("rectified").asInt()).isEqualTo(4);
        assertThat(stone.path("outstanding").asInt()).as("what is still open, not what ever was").isEqualTo(1);
        assertThat(counts(campaign, "scjg", "建材").path("sites").asInt()).isEqualTo(12);
        campaign.does(story.unit("wjj"), "summarise-campaign", "summary", "检查二十三户");
        story.settled();
        assertThat(campaign.told("总结行动")).as("summary to all").hasSize(14).doesNotContain("wjj");
        campaign.closes(story.unit("wjj")).isClosedIn("已办结");
    }

    private static JsonNode counts(CaseTold campaign, String unit, String trade) {
        return campaign.shown()
            .path("counts")
            .valueStream()
            .filter((row) -> row.path("unitCode").asString().equals(unit)
                    && row.path("trade").asString("").equals(trade))
            .findFirst()
            .orElseThrow()
            .path("counts");
    }

    @Test
    @DisplayName("抄近路都不行：市场监管局不牵头，不写执法依据不检查，行业不出方案，没检查不汇总、不总结")
    void shortcuts(Installation site) {
        Story story = Story.ofLicheng(site, "campaign-shortcuts");
        String wjj = story.unit("wjj");
        story.refuses(story.unit("scjg"), "/cases", plan(story, "专项整治"), 403, "act-is-the-actors", "C-1.4");
        story.refuses(wjj, "/cases", plan(story, "突击检查"), 422, "variant-is-the-kinds", "C-1.4");
        story.refuses(wjj, "/cases", plan(story, null), 422, "variant-is-the-kinds", "C-1.4");
        CaseTold campaign = planned(story, "专项整治");
        campaign.conflicts(story.unit("scjg"), "act-belongs-to-the-stage", "join-campaign", "legalBasis", "x")
            .conflicts(wjj, "act-belongs-to-the-stage", "summarise-campaign", "summary", "x")
            .forbids(story.unit("gxj"), "notify-campaign", "requirements", "x")
            .forbids(wjj, "approve-campaign")
            .does(story.convener(), "approve-campaign")
            .conflicts(story.convener(), "act-is-done-once", "approve-campaign")
            .does(wjj, "notify-campaign", "requirements", "下周起入户")
            .forbids(story.unit("jyj"), "join-campaign", "legalBasis", "x")
            .conflicts(story.unit("gxj"), "earlier-acts-are-on-record", "record-site-check", check(story, "石材", 1, 0))
            .rejects(story.unit("gxj"), "act-says-what-it-has-to", "join-campaign", "trade", "石材")
            .does(story.unit("gxj"), "join-campaign", "legalBasis", "三(六)3")
            .conflicts(story.unit("gxj"), "act-is-done-once", "join-campaign", "legalBasis", "另一依据")
            .conflicts(story.unit("gxj"), "fields-keep-to-what-was-laid-down", "record-site-check",
                    check(story, "化工", 1, 0))
            .rejects(story.unit("gxj"), "fields-are-of-their-type", "record-site-check", "trade", "石材", "checkedOn",
                    story.today(), "sites", "很多", "problems", 0)
            .conflicts(story.unit("gxj"), "act-belongs-to-the-stage", "record-findings", "findings", "x")
            .does(story.unit("gxj"), "record-site-check", check(story, "石材", 5, 4))
            .cannotClose(wjj, 409, "case-has-come-to-its-end")
            .forbids(story.unit("gxj"), "summarise-campaign", "summary", "x")
            .conflicts(story.unit("gxj"), "act-belongs-to-the-stage", "record-rectification", "trade", "石材",
                    "rectified", 1, "outstanding", 0);
    }

    @Test
    @DisplayName("受邀的单位被告知，写明本单位职责才算配合；没受邀的不行")
    void invited(Installation site) {
        Story story = Story.ofLicheng(site, "campaign-invited");
        CaseTold campaign = planned(story, "专项整治");
        Map<String, Object> contribution = Map.of("text", "提供在建工地名单", "counts", Map.of("工地", 9), "dutyIds",
                List.of("D-11.1"));
        story.refuses(story.unit("zjj"), campaign.path() + "/contributions", contribution, 403, "unit-takes-part",
                "C-1.4");
        story.refuses(story.unit("gxj"), campaign.path() + "/invitations",
                Map.of("units", List.of("zjj"), "reason", "x"), 403, "case-is-run-by-opener-or-office", "C-1.4");
        story.does(story.office(), campaign.path() + "/invitations", Map.of("units", List.of("zjj"), "reason", "涉及工地"));
        story.refuses(story.unit("zjj"), campaign.path() + "/contributions",
                Map.of("text", "x", "dutyIds", List.of("D-12.1")), 422, "duties-are-the-units", "C-3");
        story.does(story.unit("zjj"), campaign.path() + "/contributions", contribution);
        story.settled();
        assertThat(story.whoHas(Story.notice("case-units-invited", campaign.path()))).containsExactly("zjj");
        assertThat(story.whoHas(Story.notice("case-contribution-made", campaign.path()))).containsExactly("wjj");
        assertThat(Duties.idle(story, "D-11.1")).isFalse();
        assertThat(Duties.idle(story, "D-11.2")).isTrue();
    }

}
