package org.lianxi.query.meeting.agenda;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
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

    @Test
    @DisplayName("列入议程的问题、提交会议的机制事项，都在议程上")
    void whatIsBroughtBeforeIt() {
        Licheng history = new Licheng().founded().met();
        new Office(history).raised("issue-i1", "zgh", false, LocalDate.of(2021, 6, 10))
            .settled("issue-i1", "resolution-r1")
            .warned("case-c1");
        given(history);
        JsonNode brought = then(BASE + "/meetings/" + Licheng.MEETING + "/agenda").path("brought");
        assertThat(texts(brought, "id")).containsExactly("issue-i1", "case-c1");
        assertThat(brought.get(1).path("question").asString()).isEqualTo("是否专项整治");
    }

    @Test
    @DisplayName("撤销的事项不再列入遗留事项；改派的换牵头单位，延期的换时限")
    void openMattersFollowWhatIsDecidedAboutThem() {
        LocalDate day = LocalDate.of(2021, 8, 2);
        DecisionBasis basis = new DecisionBasis("resolution", Licheng.MEETING, "resolution-r1");
        Licheng history = new Licheng().founded()
            .met()
            .assigned("action-a1", "wjj", LocalDate.of(2021, 9, 30))
            .assigned("action-a3", "gxj", LocalDate.of(2021, 10, 31));
        history.add("action-a1", new ActionReassigned(Licheng.ID, "action-a1", "wjj", List.of(), "rsj", List.of(),
                false, "职责调整", basis, "wjj", day));
        history.add("action-a1", new ExtensionGranted(Licheng.ID, "action-a1", 1, "wjj", LocalDate.of(2021, 9, 30),
                LocalDate.of(2021, 12, 31), null, day));
        history.add("action-a3", new ActionCancelled(Licheng.ID, "action-a3", basis, "不再需要", "wjj", day));
        given(history.prepared());
        JsonNode open = then(BASE + "/meetings/meeting-p2/agenda").path("openMatters");
        assertThat(texts(open, "actionId")).containsExactly("action-a1");
        assertThat(open.get(0).path("leadUnitName").asString()).isEqualTo("区人社局");
        assertThat(open.get(0).path("dueOn").asString()).isEqualTo("2021-12-31");
    }

}
