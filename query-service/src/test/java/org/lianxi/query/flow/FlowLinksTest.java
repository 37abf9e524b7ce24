package org.lianxi.query.flow;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("信息流引出的事项：从哪件来、引出了哪件，两头都查得到")
class FlowLinksTest extends QueryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private static final String CASE = "case-c1";

    private final Licheng history = new Licheng().founded().convened();

    private final Office office = new Office(this.history);

    private JsonNode item(String flow, int number) {
        String id = then(BASE + "/flows/" + flow + "/items").path("items").get(number).path("itemId").asString();
        return then(BASE + "/flows/" + flow + "/items/" + id);
    }

    @Test
    @DisplayName("抄送的信息引出办理事项，事项引出任务：每一头都写明另一头，为什么也追得到")
    void fromInformationToAction() {
        this.office.informed(Office.INFORMATION, "yjj", List.of("wjj"), "F07", DAY).warned(CASE);
        this.history.by("wjj", "office-clerk");
        this.history.add("action-2", new ActionAssigned(Licheng.ID, "action-2", "停产整改", "督促停产整改",
                ActionSource.ofCase(CASE), "gxj", List.of(), DAY.plusMonths(1), DAY));
        RecordedEvent report = this.history.reported("action-2", "gxj", 1, 50, DAY.plusDays(3));
        given(this.history);
        JsonNode information = item("F07", 1);
        assertThat(information.path("itemId").asString()).isEqualTo(Office.INFORMATION);
        assertThat(texts(information.path("opened"), "id")).containsExactly(CASE);
        JsonNode referral = item("F07", 0);
        assertThat(referral.path("subject").path("title").asString()).isEqualTo("石材厂粉尘");
        assertThat(texts(referral.path("opened"), "id")).containsExactly(CASE, "action-2");
        assertThat(referral.path("receivers").get(0).path("receipt").path("how").asString()).isEqualTo("act");
        JsonNode flows = then(BASE + "/cases/" + CASE).path("flows");
        assertThat(texts(flows, "flowId")).containsExactly("F07", "F07");
        assertThat(texts(flows, "subjectId")).containsExactly(Office.INFORMATION, CASE);
        assertThat(texts(then(BASE + "/actions/action-2").path("flows"), "itemId"))
            .contains(referral.path("itemId").asString());
        JsonNode why = then(BASE + "/why/report-action-2-1").path("steps");
        assertThat(texts(why, "step")).containsSubsequence("report", "action", "case", "information");
        assertThat(find(why, "step", "information").path("flowId").asString()).isEqualTo("F07");
        assertThat(report.id()).isNotEmpty();
    }

    @Test
    @DisplayName("预警到全体单位；被要求响应的单位在事项中作为，就是收到")
    void warning() {
        this.office.informed(Office.INFORMATION, "yjj", List.of("wjj"), "F07", DAY)
            .warned(CASE)
            .contributed(CASE, "contribution-c1", "zgh", "D-15.2");
        given(this.history);
        JsonNode warning = item("F13", 0);
        assertThat(warning.path("receivers").size()).isEqualTo(14);
        assertThat(find(warning.path("receivers"), "unitCode", "zgh").path("receipt").path("how").asString())
            .isEqualTo("contribution");
        assertThat(texts(warning.path("unreceipted"), "unitCode")).contains("kjj").doesNotContain("zgh", "wjj");
    }

    @Test
    @DisplayName("劳动者诉求作为问题提出：问题写明信息流，也写明由哪件事引出")
    void issues() {
        this.office.informed("information-1", "rsj", List.of("zgh"), null, DAY);
        this.history.by("zgh", "liaison")
            .add("issue-1", new IssueRaised(Licheng.ID, "issue-1", "zgh", true, "F12", "防护用品", "未提供", List.of("wjj"),
                    DAY, "information-1"));
        given(this.history);
        assertThat(texts(item("F12", 0).path("opened"), "id")).containsExactly("issue-1");
        assertThat(texts(item("F03", 0).path("opened"), "id")).containsExactly("issue-1");
        JsonNode issue = then(BASE + "/issues/issue-1");
        assertThat(issue.path("sourceId").asString()).isEqualTo("information-1");
        assertThat(texts(issue.path("flows"), "flowId")).containsExactly("F03", "F12");
        this.office.settled("issue-1", "resolution-r1");
        given(this.history);
        assertThat(item("F12", 0).path("unreceipted").size()).isZero();
    }

    @Test
    @DisplayName("履职情况：由办理动作发出的信息流也算履行了那一项职责")
    void duties() {
        this.office.warned(CASE);
        given(this.history);
        JsonNode duty = find(then(BASE + "/duty-coverage?months=3").path("duties"), "dutyId", "D-12.1");
        assertThat(duty.path("idle").asBoolean()).isFalse();
        assertThat(duty.path("lastOn").asString()).isEqualTo("2021-06-15");
        assertThat(duty.path("months").valueStream().mapToInt((month) -> month.path("flows").asInt()).sum())
            .isEqualTo(1);
    }

}
