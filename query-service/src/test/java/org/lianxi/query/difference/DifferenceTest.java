package org.lianxi.query.difference;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("两个时候之间变了什么")
class DifferenceTest extends QueryTest {

    private final Licheng history = new Licheng().founded();

    private JsonNode difference(String parameters) {
        return then(BASE + "/difference?" + parameters);
    }

    private static JsonNode change(JsonNode list, String id, String field) {
        return find(find(list.path("changed"), "id", id).path("changes"), "field", field);
    }

    @Test
    @DisplayName("花名册：换了人的席位，前后各是谁")
    void roster() {
        int before = this.history.nominated().events().size();
        given(new Licheng().founded().memberChanged());
        JsonNode roster = difference("from=index:" + before).path("roster");
        assertThat(texts(roster.path("changed"), "id")).containsExactly("member:fgj");
        JsonNode holder = change(roster, "member:fgj", "holder");
        assertThat(holder.path("before").path("personId").asString()).isEqualTo("lwy");
        assertThat(holder.path("after").path("personId").asString()).isEqualTo("wly");
        assertThat(roster.path("added")).isEmpty();
        assertThat(roster.path("removed")).isEmpty();
    }

    @Test
    @DisplayName("成员单位：来了的、走了的")
    void units() {
        given(new Licheng().founded().adjusted());
        int size = new Licheng().founded().adjusted().events().size();
        int founded = this.history.events().size();
        JsonNode all = difference("from=index:" + founded + "&to=index:" + size).path("units");
        assertThat(all.path("added")).isEmpty();
        JsonNode came = difference("from=index:" + founded + "&to=index:" + (founded + 3)).path("units");
        assertThat(texts(came.path("added"), "code")).containsExactly("sfj");
        JsonNode left = difference("from=index:" + (founded + 3)).path("units");
        assertThat(texts(left.path("removed"), "code")).containsExactly("sfj");
    }

    @Test
    @DisplayName("台账：新事项、变了的状态；只有一天之隔的，灯色也算变了")
    void actions() {
        this.history.assigned("action-1", "wjj", LocalDate.of(2021, 6, 20));
        int before = this.history.events().size();
        this.history.accepted("action-1", "wjj").assigned("action-2", "rsj", LocalDate.of(2021, 9, 30));
        given(this.history);
        JsonNode actions = difference("from=index:" + before + "&to=index:" + (before + 2)).path("actions");
        assertThat(texts(actions.path("added"), "actionId")).containsExactly("action-2");
        assertThat(change(actions, "action-1", "state").path("before").asString()).isEqualTo("assigned");
        assertThat(change(actions, "action-1", "state").path("after").asString()).isEqualTo("accepted");
        JsonNode light = change(difference("from=2021-06-20&to=2021-06-21").path("actions"), "action-1", "light");
        assertThat(light.path("after").asString()).isEqualTo("overdue");
    }

    @Test
    @DisplayName("没有变的什么都不列；两处都定了的可以长期缓存，到现在为止的不可以")
    void nothing() {
        given(this.history);
        int size = this.history.events().size();
        String between = BASE + "/difference?from=index:" + size + "&to=index:" + size;
        assertThat(then(between).path("roster").path("changed")).isEmpty();
        assertThat(then(between).path("fromIndex").asInt()).isEqualTo(size);
        assertThat(get(between).getResponse().getHeader("Cache-Control")).contains("immutable");
        assertThat(get(BASE + "/difference?from=index:" + size)).hasHeader("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @CsvSource({ "'',from", "from=then,from", "from=index:3&to=index:99999,to", "from=index:20&to=index:10,to",
            "from=2021-06-20&to=2021-06-19,to", "from=2021-07-02,from" })
    @DisplayName("缺了的、看不懂的、倒过来的：400 指明是哪个")
    void malformed(String parameters, String field) {
        given(this.history);
        assertThat(get(BASE + "/difference?" + parameters)).hasStatus(400)
            .bodyJson()
            .extractingPath("$.errors[0].field")
            .isEqualTo(field);
    }

    @Test
    @DisplayName("没有的联席会议：404")
    void unknownConference() {
        assertThat(get("/api/conferences/none/difference?from=2021-06-01")).hasStatus(404);
    }

}
