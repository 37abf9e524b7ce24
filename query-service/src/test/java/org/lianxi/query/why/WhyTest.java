package org.lianxi.query.why;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("为什么：从一条进展追到议定事项、纪要、会签、会议和任职")
class WhyTest extends QueryTest {

    private JsonNode step(JsonNode chain, String name) {
        return find(chain.path("steps"), "step", name).path("links");
    }

    @Test
    @DisplayName("每一环有事件编号、序号、日期、经办单位和一句话，每个与会单位的同意都在")
    void theWholeChain() {
        Licheng history = new Licheng().founded()
            .memberChanged()
            .met()
            .minutesIssued()
            .filed()
            .assigned("action-a9", "fgj", LocalDate.of(2021, 9, 30), "zgh")
            .accepted("action-a9", "zgh")
            .accepted("action-a9", "fgj");
        RecordedEvent report = history.reported("action-a9", "fgj", 1, 30, LocalDate.of(2021, 7, 1));
        history.reported("action-a9", "fgj", 2, 60, LocalDate.of(2021, 7, 9));
        given(history);

        JsonNode chain = then(BASE + "/why/report-action-a9-1");

        assertThat(texts(chain.path("steps"), "step")).containsExactly("report", "action", "resolution", "minutes",
                "meeting", "seat");
        assertThat(chain.path("missing").size()).isZero();
        JsonNode said = step(chain, "report").get(0);
        assertThat(said.path("eventId").asString()).isEqualTo(report.id());
        assertThat(said.path("index").asLong()).isEqualTo(report.index());
        assertThat(said.path("day").asString()).isEqualTo("2021-06-17");
        assertThat(said.path("actor").path("unitName").asString()).isEqualTo("区发改局");
        assertThat(said.path("sentence").asString()).isEqualTo("区发改局第 1 次报告进展：30%，已检查重点单位");
        assertThat(texts(step(chain, "action"), "sentence")).containsExactly("交办事项：开展专项检查，牵头单位：区发改局，2021-09-30 前办结",
                "区发改局签收事项");
        assertThat(texts(step(chain, "resolution"), "sentence")).containsExactly("议定事项之1：开展专项检查，牵头单位：区卫健局");
        assertThat(texts(step(chain, "minutes"), "sentence"))
            .contains("区卫健局同意纪要第 2 稿（线上）", "区人社局同意纪要第 2 稿（线上）", "区总工会同意纪要第 2 稿（线上）", "与会单位全部同意纪要第 2 稿")
            .noneMatch((sentence) -> sentence.contains("第 1 稿"));
        assertThat(texts(step(chain, "meeting"), "sentence")).hasSize(7)
            .contains("会议结束，与会单位：区卫健局、区人社局、区总工会", "区总工会到会（代会）");
        assertThat(texts(step(chain, "seat"), "sentence")).containsExactly("区发改局提名王丽雅（区发改局综合股股长）接任席位 member:fgj：工作变动",
                "席位 member:fgj 由李伟阳变更为王丽雅（区发改局综合股股长），自 2021-06-01 起，依据：联席会议函〔2021〕1号");
    }

    @Test
    @DisplayName("变更生效前说的话，由当时的成员所在席位说明")
    void theSeatOfThatDay() {
        Licheng history = new Licheng().founded()
            .memberChanged()
            .met()
            .assigned("action-a9", "fgj", LocalDate.of(2021, 9, 30));
        history.reported("action-a9", "fgj", 1, 30, LocalDate.of(2021, 5, 31));
        given(history);

        JsonNode chain = then(BASE + "/why/report-action-a9-1");

        assertThat(texts(step(chain, "seat"), "sentence")).singleElement().asString().contains("李伟阳", "任职");
        assertThat(texts(chain.path("missing"), "")).hasSize(1);
        assertThat(chain.path("missing").get(0).asString()).isEqualTo("minutes");
    }

    @Test
    @DisplayName("上级交办的事项追到交办；没有的报告照实说没有")
    void otherSources() {
        Licheng history = new Licheng().founded();
        history.add("action-a9",
                new ActionAssigned(Licheng.ID, "action-a9", "排查", "排查", ActionSource.assignment("assignment-s1"), "czj",
                        List.of(), LocalDate.of(2021, 9, 30), LocalDate.of(2021, 6, 16)));
        history.reported("action-a9", "czj", 1, 30, LocalDate.of(2021, 7, 1));
        given(history);

        JsonNode chain = then(BASE + "/why/report-action-a9-1");

        assertThat(texts(chain.path("steps"), "step")).containsExactly("report", "action", "assignment", "seat");
        assertThat(chain.path("missing").get(0).asString()).isEqualTo("assignment");
        assertThat(get(BASE + "/why/report-none").getResponse().getStatus()).isEqualTo(404);
        assertThat(get(BASE + "/why/action-a9").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("机制事项引出的，追到事项，再追到引出它的信息：抄送的隐患、研判、预警、交办、进展连成一条")
    void fromAHazardToTheProgressOnIt() {
        Licheng history = new Licheng().founded().met();
        new Office(history).informed(Office.INFORMATION, "yjj", List.of("wjj"), "F07", LocalDate.of(2021, 6, 15))
            .warned("case-c9");
        history.add("action-a9", new ActionAssigned(Licheng.ID, "action-a9", "排查", "排查", ActionSource.ofCase("case-c9"),
                "gxj", List.of(), LocalDate.of(2021, 9, 30), LocalDate.of(2021, 6, 16)));
        history.reported("action-a9", "gxj", 1, 30, LocalDate.of(2021, 7, 1));
        given(history);

        JsonNode chain = then(BASE + "/why/report-action-a9-1");

        assertThat(texts(chain.path("steps"), "step")).containsExactly("report", "action", "case", "information",
                "seat");
        assertThat(chain.path("missing").size()).isZero();
        assertThat(texts(step(chain, "case"), "sentence")).contains("区应急局发起：石材厂粉尘", "区卫健局办理“发布预警”");
        assertThat(texts(then(BASE + "/cases/case-c9").path("actions"), "actionId")).containsExactly("action-a9");
    }

}
