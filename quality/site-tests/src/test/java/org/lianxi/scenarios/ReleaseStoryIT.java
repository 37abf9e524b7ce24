package org.lianxi.scenarios;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M1 信息发布（公开）：另拟文本，卫健批准，宣传发布；没批准的、改过的、不是这段的，都发不出去")
class ReleaseStoryIT {

    private static String told(Story story) {
        return "/information/" + story.makes(story.unit("yjj"), "/information",
                Map.of("audience", new String[] { "wjj" }, "title", "粉尘隐患", "text", "内部情况：三家超标。"));
    }

    private static Map<String, Object> proposal(Story story, String text) {
        return Map.of("kind", "exposure", "title", "治理情况", "text", text, "rule", "职业病防治法第七十二条", "madeOn",
                story.today().toString());
    }

    private static JsonNode release(Story story, String item) {
        story.settled();
        return story.asks(item).path("release");
    }

    private static Map<String, Object> decision(JsonNode release, Object... more) {
        Map<String, Object> said = new HashMap<>(Map.of("version", release.path("version").asInt(), "contentHash",
                release.path("contentHash").asString()));
        for (int i = 0; i < more.length; i += 2) {
            said.put((String) more[i], more[i + 1]);
        }
        return said;
    }

    @Test
    @DisplayName("从报送到公开，再到撤回：谁批准、谁发布、十五家都知晓，用了几个工作日")
    void fromReportToThePublic(Installation site) {
        Story story = Story.ofLicheng(site, "release-told");
        String item = told(story);
        story.does(story.unit("yjj"), item + "/release-proposals", proposal(story, "责令三家整改。"));
        JsonNode release = release(story, item);
        assertThat(story.whoHas(Story.notice("release-proposed", item))).contains("wjj", "xcb");
        story.does(story.unit("wjj"), item + "/release-approvals", decision(release))
            .does(story.unit("xcb"), item + "/publications", decision(release, "channel", "区政府门户网站"));
        assertThat(release(story, item).path("state").asString()).isEqualTo("published");
        assertThat(story.whoHas(Story.notice("information-published", item))).hasSizeGreaterThanOrEqualTo(14)
            .contains("czj", "zgh");
        assertThat(story.asks("/flows/F04/items").path("items")).hasSize(1);
        story.refuses(story.unit("yjj"), item + "/release-withdrawals", Map.of("reason", "x"), 403,
                "withdrawer-has-a-hand-in-it", "C-1.3a");
        story.does(story.unit("xcb"), item + "/release-withdrawals", Map.of("reason", "数据有误"));
        assertThat(release(story, item).path("state").asString()).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("抄近路：没批准就发布、改了文本不再报批、不该由谁办的，都拒绝并引条文")
    void shortcuts(Installation site) {
        Story story = Story.ofLicheng(site, "release-shortcuts");
        String item = told(story);
        story.refuses(story.unit("kjj"), item + "/release-proposals", proposal(story, "整改。"), 403,
                "sender-or-office-proposes", "C-1.3a");
        story.does(story.unit("yjj"), item + "/release-proposals", proposal(story, "整改。"));
        JsonNode first = release(story, item);
        story.refuses(story.unit("xcb"), item + "/publications", decision(first, "channel", "门户"), 409,
                "release-is-approved", "C-1.3a");
        story.does(story.unit("wjj"), item + "/release-approvals", decision(first));
        story.does(story.unit("yjj"), item + "/release-proposals", proposal(story, "整改完毕。"));
        story.refuses(story.unit("xcb"), item + "/publications", decision(first, "channel", "门户"), 409,
                "release-is-approved", "C-1.3a");
        JsonNode second = release(story, item);
        story.refuses(story.unit("wjj"), item + "/release-approvals", decision(first), 409,
                "decision-is-on-the-proposed-text", "C-1.3a");
        story.does(story.unit("wjj"), item + "/release-approvals", decision(second));
        story.refuses(story.unit("zgh"), item + "/publications", decision(second, "channel", "门户"), 403,
                "unit-publishes", "C-1.3a");
    }

    @Test
    @DisplayName("二十个工作日没有公开：到期提醒，过期看得见，公开了才停")
    void lateRelease(Installation site) {
        Story story = Story.ofLicheng(site, "release-late");
        String item = told(story);
        story.does(story.unit("yjj"), item + "/release-proposals", proposal(story, "责令整改。"));
        JsonNode release = release(story, item);
        story.morningOf(story.days().plus(story.today(), 20));
        story.isReminded("wjj", "deadline-today", item);
        story.morningAfter(1);
        story.isReminded("wjj", "deadline-passed", item);
        assertThat(story.asks(item).path("clocks").path(0).path("state").asString()).isEqualTo("late");
        story.does(story.unit("wjj"), item + "/release-approvals", decision(release))
            .does(story.unit("xcb"), item + "/publications", decision(release, "channel", "门户"));
        release(story, item);
        assertThat(story.asks(item).path("clocks").path(0).path("state").asString()).isEqualTo("stopped-late");
    }

}
