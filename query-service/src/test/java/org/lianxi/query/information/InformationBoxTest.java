package org.lianxi.query.information;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("互通信息（四·二）：收件、发件、信息流")
class InformationBoxTest extends QueryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private final Licheng history = new Licheng().founded();

    private final Office office = new Office(this.history);

    @Test
    @DisplayName("发出即到接收单位的收件箱，签收后不再算未读")
    void boxes() {
        this.office.informed("information-1", "yjj", List.of("wjj"), "F07", DAY);
        this.office.informed("information-2", "zgh", List.of("wjj", "rsj"), null, DAY);
        given(this.history);
        assertThat(texts(then(BASE + "/units/wjj/information/inbox").path("information"), "informationId"))
            .containsExactly("information-2", "information-1");
        assertThat(texts(then(BASE + "/units/wjj/information/inbox?flow=F07").path("information"), "informationId"))
            .containsExactly("information-1");
        assertThat(texts(then(BASE + "/units/yjj/information/outbox").path("information"), "informationId"))
            .containsExactly("information-1");
        assertThat(then(BASE + "/units/yjj/information/inbox").path("information").size()).isZero();
        this.office.acknowledged("information-2", "wjj");
        given(this.history);
        assertThat(texts(then(BASE + "/units/wjj/information/inbox?unread=true").path("information"), "informationId"))
            .containsExactly("information-1");
        JsonNode item = then(BASE + "/information/information-2");
        assertThat(texts(item.path("unread"), "unitCode")).containsExactly("rsj");
        assertThat(item.path("ageDays").asInt()).isEqualTo(17);
        assertThat(item.path("unreadCount").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("发给全体的，办公室通报以后才到；退回的到不了")
    void throughTheOffice() {
        this.office.informedAll("information-1", "kjj").returned("information-2", "jyj");
        given(this.history);
        JsonNode circulated = then(BASE + "/information/information-1");
        assertThat(circulated.path("audience").size()).isEqualTo(14);
        assertThat(circulated.path("handling").get(0).path("byUnitName").asString()).isEqualTo("区卫健局");
        assertThat(texts(then(BASE + "/units/czj/information/inbox").path("information"), "informationId"))
            .containsExactly("information-1");
        JsonNode returned = then(BASE + "/information/information-2");
        assertThat(returned.path("state").asString()).isEqualTo("returned");
        assertThat(returned.path("intended").size()).isEqualTo(2);
        assertThat(returned.path("audience").size()).isZero();
        assertThat(texts(then(BASE + "/information?state=returned").path("information"), "informationId"))
            .containsExactly("information-2");
        assertThat(get(BASE + "/information?state=lost").getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("撤回的仍在记录上，写明理由，不再算未读")
    void withdrawn() {
        this.office.informed("information-1", "yjj", List.of("wjj"), "F07", DAY)
            .withdrawn("information-1", "yjj", List.of("wjj"));
        given(this.history);
        JsonNode item = then(BASE + "/information/information-1");
        assertThat(item.path("state").asString()).isEqualTo("withdrawn");
        assertThat(item.path("withdrawal").path("reason").asString()).isEqualTo("数据有误");
        assertThat(item.path("text").asString()).isEqualTo("两处隐患");
        assertThat(then(BASE + "/units/wjj/information/inbox?unread=true").path("information").size()).isZero();
        assertThat(then(BASE + "/units/wjj/information/inbox").path("information").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("每条信息流，从哪里到哪里，几件，几件未读，最久几天")
    void flows() {
        this.office.informed("information-1", "yjj", List.of("wjj"), "F07", DAY)
            .informed("information-2", "yjj", List.of("wjj"), "F07", DAY.plusDays(5))
            .acknowledged("information-1", "wjj")
            .informed("information-3", "gxj", List.of("wjj", "zjj"), "F06", DAY);
        given(this.history);
        JsonNode flows = then(BASE + "/information-flows").path("flows");
        assertThat(flows.size()).isEqualTo(3);
        JsonNode hazards = find(flows, "flowId", "F07");
        assertThat(hazards.path("items").asInt()).isEqualTo(2);
        assertThat(hazards.path("unread").asInt()).isEqualTo(1);
        assertThat(hazards.path("oldestUnreadDays").asInt()).isEqualTo(12);
    }

}
