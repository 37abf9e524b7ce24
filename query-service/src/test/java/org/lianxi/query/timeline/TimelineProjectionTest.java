package org.lianxi.query.timeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("经过")
class TimelineProjectionTest extends QueryTest {

    @Test
    @DisplayName("每条记录都在，写明时间、单位、谁办的、哪个命令，并有一句话")
    void everyEvent() {
        Licheng story = Licheng.story();
        given(story);
        JsonNode events = then(BASE + "/timeline?limit=500&order=oldest").path("events");
        assertThat(texts(events, "eventId")).isEqualTo(story.events().stream().map((event) -> event.id()).toList());
        assertThat(texts(events, "sentence")).allSatisfy(
                (sentence) -> assertThat(sentence).isNotBlank().doesNotContain("{", "}", "org.lianxi", "null", "—"));
        JsonNode last = find(events, "type", "org.lianxi.action.completion-verified.v1");
        assertThat(last.path("unitName").asString()).isEqualTo("区总工会");
        assertThat(last.path("account").asString()).isEqualTo("zgh-office");
        assertThat(last.path("commandId").asString()).isNotBlank();
        assertThat(last.path("sentence").asString()).isEqualTo("区总工会核实办结，予以销号");
        assertThat(EventCatalogue.events()).hasSizeLessThan(events.size());
    }

    @Test
    @DisplayName("不说顺序时最新的在前")
    void newestFirst() {
        given(new Licheng().founded().met());
        assertThat(then(BASE + "/timeline").path("events").get(0).path("sentence").asString())
            .isEqualTo("会议结束，与会单位：区卫健局、区人社局、区总工会");
    }

    @Test
    @DisplayName("一个事项的经过只有它自己的记录，要求时加上提到它的通报")
    void entity() {
        given(Licheng.story());
        assertThat(texts(then(BASE + "/timeline/action-a1?order=oldest").path("events"), "version"))
            .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(then(BASE + "/timeline/action-a1?related=true").path("events").size()).isEqualTo(12);
    }

    @Test
    @DisplayName("席位、提名、议定事项没有自己的记录，列出提到它们的记录")
    void named() {
        given(Licheng.story());
        assertThat(texts(then(BASE + "/timeline/nomination-n1?order=oldest").path("events"), "type"))
            .containsExactly("org.lianxi.conference.member-nominated.v1", "org.lianxi.conference.member-changed.v1");
        assertThat(then(BASE + "/timeline/member:fgj").path("events").size()).isEqualTo(3);
        assertThat(then(BASE + "/timeline/resolution-r1").path("events").size()).isEqualTo(3);
    }

    @Test
    @DisplayName("英文读者得到英文句子")
    void english() {
        given(new Licheng().founded());
        String body = new String(this.http.get()
            .uri(BASE + "/timeline?order=oldest&limit=1")
            .header("Accept-Language", "en")
            .exchange()
            .getResponse()
            .getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(JsonMapper.shared().readTree(body).at("/events/0/sentence").asString())
            .startsWith("Charter adopted: 泉鲤政办〔2021〕26号");
    }

    @Test
    @DisplayName("用户写的花括号原样照登")
    void bracesInTexts() {
        Licheng history = new Licheng().founded();
        history.add("action-x", new ActionAssigned(Licheng.ID, "action-x", "{title} $1", "",
                ActionSource.ofCase("case-x"), "wjj", null, LocalDate.of(2021, 9, 30), LocalDate.of(2021, 6, 16)));
        given(history);
        assertThat(then(BASE + "/timeline/action-x").path("events").get(0).path("sentence").asString())
            .isEqualTo("交办事项：{title} $1，牵头单位：区卫健局，2021-09-30 前办结");
    }

}
