package org.lianxi.query.meeting.agenda;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("议程（四·一）")
class AgendaProjectionTest extends QueryTest {

    @Test
    @DisplayName("以往会议未了的事项总在最前，然后是通知所列、单位所提的议题")
    void agenda() {
        given(new Licheng().founded()
            .met()
            .assigned("action-a1", "wjj", LocalDate.of(2021, 9, 30))
            .assigned("action-a2", "gxj", LocalDate.of(2021, 10, 31))
            .claimed("action-a2", "gxj")
            .verified("action-a2", "zgh")
            .prepared());
        JsonNode agenda = then(BASE + "/meetings/meeting-p2/agenda");
        assertThat(texts(agenda.path("openMatters"), "actionId")).containsExactly("action-a1");
        assertThat(agenda.path("openMatters").get(0).path("leadUnitName").asString()).isEqualTo("区卫健局");
        assertThat(agenda.path("topics").get(0).asString()).isEqualTo("企业隐患");
        assertThat(texts(agenda.path("items"), "state")).containsExactly("accepted", "declined");
        assertThat(agenda.path("items").get(0).path("number").asInt()).isEqualTo(2);
        assertThat(agenda.path("items").get(0).path("explanation").asString()).isEqualTo("近期有投诉");
        assertThat(agenda.path("items").get(1).path("declinedBecause").asString()).isEqualTo("不属本会议职责");
        assertThat(then(BASE + "/meetings/" + Licheng.MEETING + "/agenda").path("openMatters").size()).isZero();
        assertThat(get(BASE + "/meetings/meeting-none/agenda")).hasStatus(404);
    }

}
