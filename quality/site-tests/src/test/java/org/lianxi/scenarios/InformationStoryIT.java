package org.lianxi.scenarios;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M1 信息通报（内部）：单位报送，办公室核对转发，十五家知晓、签收；对谁的就只给谁")
class InformationStoryIT {

    private static String submitted(Story story, String unit, String... audience) {
        return story.makes(story.unit(unit), "/information",
                Map.of("audience", List.of(audience), "title", "第一季度监测情况", "text", "检测三十户，超标两户。"));
    }

    private static String path(String information) {
        return "/information/" + information;
    }

    @Test
    @DisplayName("给全体的：报送、核对、转发、签收，没签收的看得见")
    void forEverybody(Installation site) {
        Story story = Story.ofLicheng(site, "information-told");
        String item = submitted(story, "wjj", "all-member-units");
        story.settled();
        assertThat(story.whoHas(Story.notice("information-submitted", path(item)))).containsExactly("wjj");
        assertThat(story.whoHas(Story.notice("information-circulated", path(item)))).isEmpty();
        story.does(story.office(), path(item) + "/check", Map.of("remark", "属实"))
            .does(story.office(), path(item) + "/circulation", Map.of());
        story.settled();
        assertThat(story.whoHas(Story.notice("information-circulated", path(item)))).hasSizeGreaterThanOrEqualTo(14)
            .contains("czj", "xcb", "zgh");
        assertThat(story.asks("/units/czj/information/inbox?unread=true").toString()).contains(item);
        story.does(story.unit("czj"), path(item) + "/acknowledgements", Map.of());
        assertThat(story.asks("/units/czj/information/inbox?unread=true").toString()).doesNotContain(item);
        assertThat(story.asks("/units/xcb/information/inbox?unread=true").toString()).contains(item);
    }

    @Test
    @DisplayName("只给一家的，别家看不到收件；抄近路都不行")
    void forOneUnit(Installation site) {
        Story story = Story.ofLicheng(site, "information-shortcuts");
        String item = submitted(story, "yjj", "wjj");
        story.settled();
        assertThat(story.whoHas(Story.notice("information-circulated", path(item)))).containsExactly("wjj");
        story.refuses(story.unit("czj"), path(item) + "/acknowledgements", Map.of(), 403, "unit-is-in-the-audience",
                "C-4.9");
        String forAll = submitted(story, "wjj", "all-member-units");
        story.refuses(story.unit("czj"), path(forAll) + "/circulation", Map.of(), 403, "office-acts", "C-4.9");
        story.refuses(story.office(), path(forAll) + "/circulation", Map.of(), 409, "information-is-checked", "C-4.9");
        story.refuses(story.unit("czj"), path(forAll) + "/withdrawal", Map.of("reason", "x"), 403, "sender-withdraws",
                "C-4.9");
        story.does(story.office(), path(forAll) + "/return", Map.of("reason", "缺少日期"));
        story.settled();
        assertThat(story.whoHas(Story.notice("information-returned", path(forAll)))).containsExactly("wjj");
    }

    @Test
    @DisplayName("两个工作日没有转发、没有签收：提醒办公室，提醒收到的单位")
    void unreadIsReminded(Installation site) {
        Story story = Story.ofLicheng(site, "information-reminded");
        String forAll = submitted(story, "zgh", "all-member-units");
        String forOne = submitted(story, "yjj", "rsj");
        story.morningOf(story.days().plus(story.today(), 2));
        story.isReminded("wjj", "deadline-today", path(forAll));
        story.isReminded("rsj", "deadline-today", path(forOne));
        story.morningAfter(1);
        story.isReminded("wjj", "deadline-passed", path(forAll));
        story.isReminded("rsj", "deadline-passed", path(forOne));
        story.does(story.unit("rsj"), path(forOne) + "/acknowledgements", Map.of());
        assertThat(story.conference().deadlines())
            .noneMatch((deadline) -> deadline.path("limit").asString().equals("information-is-acknowledged"));
    }

}
