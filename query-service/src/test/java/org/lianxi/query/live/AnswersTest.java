package org.lianxi.query.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("回答的标签、分页和问题")
class AnswersTest extends QueryTest {

    private MvcTestResult again(String path) {
        String tag = get(path).getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();
        return this.http.get().uri(path).header("Accept-Language", "zh-CN").header("If-None-Match", tag).exchange();
    }

    @ParameterizedTest
    @CsvSource({ "/roster", "/units", "/units/czj", "/meetings", "/meetings/meeting-m1", "/minutes",
            "/minutes/minutes-m1", "/minutes/minutes-m1/consent-board", "/actions", "/actions/action-a1", "/progress",
            "/units/wjj/progress", "/delivery-matrix", "/delivery-matrix/report-action-a1-1", "/timeline",
            "/timeline/action-a1", "/nominations", "/duties", "''" })
    @DisplayName("每个回答都有标签和所在的日志位置，没有变化时回答 304")
    void notModified(String path) {
        Licheng story = Licheng.story();
        given(story);
        assertThat(get(BASE + path)).hasStatusOk().hasHeader("Lianxi-Index", Integer.toString(story.events().size()));
        assertThat(again(BASE + path)).hasStatus(304);
    }

    @Test
    @DisplayName("单个对象的标签就是它的版本（取决于当天的再加日期），可以用作 If-Match")
    void tagIsTheVersion() {
        Licheng story = Licheng.story();
        given(story);
        long version = story.events()
            .stream()
            .filter((event) -> event.aggregateId().equals(Licheng.ACTION))
            .mapToLong((event) -> event.sequence())
            .max()
            .orElseThrow();
        assertThat(get(BASE + "/actions/action-a1")).hasHeader("ETag", "\"" + version + ".2021-07-02\"");
        restart();
        assertThat(get(BASE + "/actions/action-a1")).hasHeader("ETag", "\"" + version + ".2021-07-02\"");
    }

    @ParameterizedTest
    @CsvSource({ "/actions/action-a1", "/roster", "/actions" })
    @DisplayName("取决于当天的回答，过了一夜标签就变，不再回答 304")
    void tagChangesOvernight(String path) {
        given(Licheng.story());
        String tag = get(BASE + path).getResponse().getHeader("ETag");
        this.clock.set("2021-07-03");
        assertThat(this.http.get()
            .uri(BASE + path)
            .header("Accept-Language", "zh-CN")
            .header("If-None-Match", tag)
            .exchange()).hasStatusOk();
    }

    @Test
    @DisplayName("列表有变化，标签就变")
    void listTagChanges() {
        Licheng history = new Licheng().founded();
        given(history);
        String before = get(BASE + "/meetings").getResponse().getHeader("ETag");
        given(history.convened());
        assertThat(get(BASE + "/meetings").getResponse().getHeader("ETag")).startsWith("W/").isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({ "timeline,events,eventId", "units,units,code", "actions,actions,actionId" })
    @DisplayName("按游标翻页：不重不漏，最后一页没有下一页")
    void paging(String question, String plural, String id) {
        Licheng history = new Licheng().founded();
        for (int i = 1; i <= 5; i++) {
            history.assigned("action-" + i, "wjj", LocalDate.of(2021, 9, (i % 2) + 1));
        }
        given(history);
        List<String> whole = texts(then(BASE + "/" + question + "?limit=500").path(plural), id);
        List<String> paged = new ArrayList<>();
        String next = BASE + "/" + question + "?limit=2";
        while (next != null) {
            JsonNode page = then(next).path(plural);
            assertThat(page.size()).isBetween(1, 2);
            paged.addAll(texts(page, id));
            String link = get(next).getResponse().getHeader("Link");
            next = (link != null) ? link.substring(link.indexOf('<') + 1, link.indexOf('>')) : null;
        }
        assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({ "/units?limit=0,limit", "/units?limit=501,limit", "/units?limit=many,limit", "/units?cursor=x,cursor",
            "/timeline?cursor=x,cursor", "/roster?asOf=yesterday,asOf", "/actions?light=blue,light",
            "/actions?state=new,state", "/actions?overdue=perhaps,overdue", "/meetings?state=new,state",
            "/minutes?state=new,state", "/nominations?state=new,state", "/timeline?order=up,order" })
    @DisplayName("参数看不懂：400 指明是哪个参数")
    void badParameters(String question, String field) {
        given(Licheng.story());
        MvcTestResult answer = get(BASE + question);
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({ "/units/none,unit-unknown", "/seats/none/terms,seat-unknown", "/people/none/terms,person-unknown",
            "/nominations/none,nomination-unknown", "/meetings/none,meeting-unknown", "/minutes/none,minutes-unknown",
            "/minutes/none/consent-board,minutes-unknown", "/actions/none,action-unknown",
            "/actions?unit=none,unit-unknown", "/units/none/progress,unit-unknown",
            "/delivery-matrix/none,report-unknown", "/timeline/none,entity-unknown", "/nothing/here,address-unknown" })
    @DisplayName("没有的对象：404 和稳定的代码")
    void unknown(String question, String code) {
        given(Licheng.story());
        MvcTestResult answer = get(BASE + question);
        assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "''", "/roster", "/units", "/duties", "/meetings", "/minutes", "/actions", "/progress",
            "/delivery-matrix", "/timeline", "/nominations", "/actions/action-a1", "/timeline/x" })
    @DisplayName("没有的联席会议：404 conference-unknown")
    void unknownConference(String question) {
        MvcTestResult answer = get("/api/conferences/none" + question);
        assertThat(answer).hasStatus(404).bodyJson().extractingPath("$.code").isEqualTo("conference-unknown");
    }

    @Test
    @DisplayName("文档库没有响应：503，说明何时再试；本实例自己所写、还记得的照常回答；恢复之后都照常回答")
    void storeAway() {
        given(Licheng.story());
        this.store.away("*");
        assertThat(get(BASE + "/roster")).hasStatusOk();
        MvcTestResult answer = get(BASE + "/actions");
        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "5");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("views-unavailable");
        assertThat(get("/actuator/health")).hasStatus(503);
        this.store.away(null);
        assertThat(get(BASE + "/actions")).hasStatusOk();
        assertThat(get("/actuator/health")).hasStatusOk();
    }

    @Test
    @DisplayName("别的联席会议的对象查不到")
    void notAcrossConferences() {
        given(Licheng.story());
        given(new Licheng("fengze-zybfz").founded());
        assertThat(get("/api/conferences/fengze-zybfz/actions/action-a1")).hasStatus(404);
        assertThat(get("/api/conferences/fengze-zybfz/meetings/meeting-m1")).hasStatus(404);
    }

}
