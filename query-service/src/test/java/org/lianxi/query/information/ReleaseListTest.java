package org.lianxi.query.information;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import org.lianxi.query.support.Releases;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("信息发布（一(三)）：提请、批准、公开的每一步，公开用了几个工作日")
class ReleaseListTest extends QueryTest {

    private static final LocalDate MADE = LocalDate.of(2021, 6, 1);

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private final Licheng history = new Licheng().founded();

    private final Releases releases = new Releases(this.history);

    @BeforeEach
    void informed() {
        this.history.at("2021-06-15T02:00:00Z");
        Office office = new Office(this.history);
        office.informed("information-1", "yjj", List.of("xcb"), "F11", DAY)
            .informed("information-2", "yjj", List.of("xcb"), "F11", DAY)
            .informed("information-3", "yjj", List.of("xcb"), "F11", DAY);
    }

    private JsonNode release(String information) {
        return then(BASE + "/information/" + information).path("release");
    }

    private JsonNode clock(String information) {
        return then(BASE + "/information/" + information).path("clocks").get(0);
    }

    @Test
    @DisplayName("看得到每一次提请和每一步；来时的信息流仍在")
    void everyStep() {
        this.releases.proposed("information-1", 1, "查处情况", "查处两处。", MADE, DAY)
            .refused("information-1", 1, DAY)
            .proposed("information-1", 2, "查处情况", "查处两处，已整改。", MADE, DAY)
            .approved("information-1", 2, DAY);
        given(this.history);

        JsonNode release = release("information-1");
        assertThat(release.path("state").asString()).isEqualTo("approved");
        assertThat(release.path("version").asInt()).isEqualTo(2);
        assertThat(release.path("contentHash").asString()).isEqualTo("sha-256:2");
        assertThat(texts(release.path("steps"), "step")).containsExactly("proposed", "refused", "proposed", "approved");
        assertThat(release.path("steps").get(1).path("remark").asString()).isEqualTo("待核实");
        assertThat(texts(release.path("publishers"), "unitName")).containsExactly("区委宣传部");
        assertThat(release.path("ownMatter").asBoolean()).isFalse();
        JsonNode item = then(BASE + "/information/information-1");
        assertThat(item.path("flowId").asString()).isEqualTo("F11");
        assertThat(item.path("state").asString()).isEqualTo("circulated");
        assertThat(then(BASE + "/information/information-2").has("release")).isFalse();
    }

    @Test
    @DisplayName("按状态、类别列出，最近提请的在前；总的用了几个工作日")
    void listed() {
        this.releases.proposed("information-1", 1, "甲", "甲文", MADE, DAY)
            .approved("information-1", 1, DAY)
            .published("information-1", 1, "甲", "甲文", null, MADE, DAY)
            .proposed("information-2", 1, "乙", "乙文", MADE, DAY)
            .proposed("information-3", 1, "丙", "丙文", MADE, DAY)
            .refused("information-3", 1, DAY);
        given(this.history);

        JsonNode all = then(BASE + "/releases");
        assertThat(texts(all.path("releases"), "informationId")).containsExactly("information-3", "information-2",
                "information-1");
        assertThat(texts(then(BASE + "/releases?state=proposed").path("releases"), "title")).containsExactly("乙");
        assertThat(then(BASE + "/releases?kind=release").path("releases").size()).isZero();
        assertThat(find(all.path("releases"), "title", "甲").path("workingDays").asInt()).isEqualTo(9);
        assertThat(find(all.path("releases"), "title", "乙").has("workingDays")).isFalse();
        assertThat(all.path("summary").path("open").asInt()).isEqualTo(1);
        assertThat(all.path("summary").path("published").asInt()).isEqualTo(1);
        assertThat(all.path("summary").path("medianWorkingDays").asInt()).isEqualTo(9);
        assertThat(get(BASE + "/releases?state=lost").getResponse().getStatus()).isEqualTo(400);
        assertThat(get(BASE + "/releases?kind=lost").getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("公开期限从信息形成之日起算，公开为止；不予公开的不再走，重新提请的再走")
    void theClock() {
        this.releases.proposed("information-1", 1, "甲", "甲文", MADE, DAY)
            .proposed("information-2", 1, "乙", "乙文", MADE, DAY)
            .refused("information-2", 1, DAY)
            .proposed("information-3", 1, "丙", "丙文", MADE, DAY)
            .approved("information-3", 1, DAY)
            .published("information-3", 1, "丙", "丙文", null, MADE, DAY);
        given(this.history);

        assertThat(clock("information-1").path("clockId").asString()).isEqualTo("disclosure");
        assertThat(clock("information-1").path("dueAt").asString()).isEqualTo("2021-06-30T16:00:00Z");
        assertThat(clock("information-1").path("state").asString()).isEqualTo("late");
        this.clock.set("2021-06-29");
        assertThat(clock("information-1").path("state").asString()).isEqualTo("running");
        assertThat(clock("information-2").path("state").asString()).isEqualTo("ended");
        assertThat(clock("information-3").path("state").asString()).isEqualTo("stopped");
        this.clock.set("2021-07-02");
        assertThat(then(BASE + "/releases").path("summary").path("late").asInt()).isEqualTo(1);
        this.releases.proposed("information-2", 2, "乙", "乙文二", MADE, DAY);
        given(this.history);
        assertThat(clock("information-2").path("state").asString()).isEqualTo("late");
    }

    @Test
    @DisplayName("问从前：那时到了哪一步，就答哪一步")
    void asOf() {
        this.releases.proposed("information-1", 1, "甲", "甲文", MADE, DAY);
        long then = this.history.events().getLast().index();
        this.releases.refused("information-1", 1, DAY);
        given(this.history);

        assertThat(release("information-1").path("state").asString()).isEqualTo("refused");
        assertThat(
                then(BASE + "/information/information-1?asOf=index:" + then).path("release").path("state").asString())
            .isEqualTo("proposed");
        assertThat(texts(then(BASE + "/releases?asOf=index:" + then).path("releases"), "state"))
            .containsExactly("proposed");
    }

}
