package org.lianxi.query.bulletin;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("“及时向各成员单位通报工作进展情况”：简报（四·二）")
class BulletinQuestionsTest extends QueryTest {

    private static final LocalDate JUNE = LocalDate.of(2021, 6, 20);

    private static final LocalDate JULY = LocalDate.of(2021, 7, 1);

    private static final String REPORT = "report-" + Licheng.ACTION + "-";

    private final Licheng history = new Licheng().founded().assigned(Licheng.ACTION, "wjj", LocalDate.of(2021, 6, 30));

    private final Office office = new Office(this.history);

    @Test
    @DisplayName("登记簿：每一稿都在，印发的有编号、发往单位、所含报告；系统拟的写明哪天到期")
    void register() {
        given(Licheng.story());
        JsonNode bulletin = then(BASE + "/bulletins/" + Office.BULLETIN);
        assertThat(bulletin.path("state").asString()).isEqualTo("issued");
        assertThat(bulletin.path("documentNumber").asString()).isEqualTo("鲤职联报〔2021〕1号");
        assertThat(bulletin.path("text").asString()).isEqualTo("本期尚无进展报告。");
        assertThat(bulletin.path("asOfIndex").asLong()).isEqualTo(42);
        assertThat(texts(bulletin.path("versions"), "version")).containsExactly("1", "2");
        assertThat(bulletin.path("recipients").size()).isEqualTo(15);
        assertThat(texts(then(BASE + "/bulletins?state=withdrawn").path("bulletins"), "bulletinId"))
            .containsExactly("bulletin-b0");
        assertThat(bulletin.has("dueOn")).isFalse();
        assertThat(then(BASE + "/bulletins/bulletin-b0").path("dueOn").asString()).isEqualTo("2021-06-15");
        assertThat(texts(then(BASE + "/bulletins").path("bulletins"), "bulletinId")).containsExactly("bulletin-b0",
                Office.BULLETIN);
        assertThat(get(BASE + "/bulletins?state=lost").getResponse().getStatus()).isEqualTo(400);
        assertThat(get(BASE + "/bulletins/bulletin-none").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("送达表：印发之时十五个单位就都应当送达；送达、签收逐一写明")
    void delivery() {
        RecordedEvent issue = this.office.bulletin("bulletin-1", JUNE, JULY);
        given(this.history);
        JsonNode before = then(BASE + "/bulletins/bulletin-1/delivery");
        assertThat(texts(before.path("cells"), "unitCode")).isEqualTo(Licheng.UNITS);
        assertThat(before.path("missing").size()).isEqualTo(15);
        this.office.bulletinDelivered(issue, Licheng.UNITS.subList(0, 14));
        given(this.history);
        JsonNode after = then(BASE + "/bulletins/bulletin-1/delivery");
        assertThat(texts(after.path("missing"), "unitCode")).containsExactly("zgh");
        assertThat(after.path("complete").asBoolean()).isFalse();
        JsonNode first = after.path("cells").get(0);
        assertThat(first.path("delivered").path("inbox").asString()).isEqualTo("2021-07-02T02:00:00Z");
        assertThat(first.path("acknowledgedAt").asString()).isEqualTo("2021-07-02T03:00:00Z");
        assertThat(get(BASE + "/bulletins/bulletin-2/delivery").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("哪些报告还没有进简报；进了的不再列；不存在的报告不算")
    void coverage() {
        this.history.reported(Licheng.ACTION, "wjj", 1, 30, JUNE);
        this.history.reported(Licheng.ACTION, "wjj", 2, 60, JULY);
        given(this.history);
        assertThat(texts(then(BASE + "/bulletin-coverage").path("reports"), "reportId")).containsExactly(REPORT + 1,
                REPORT + 2);
        this.office.bulletin("bulletin-1", JUNE, JULY, REPORT + 1, "report-none");
        given(this.history);
        JsonNode open = then(BASE + "/bulletin-coverage").path("reports");
        assertThat(texts(open, "reportId")).containsExactly(REPORT + 2);
        assertThat(open.get(0).path("ageDays").asInt()).isEqualTo(1);
        JsonNode covered = then(BASE + "/bulletin-coverage?issued=true").path("reports");
        assertThat(covered.get(0).path("bulletins").get(0).asString()).isEqualTo("bulletin-1");
    }

    @Test
    @DisplayName("每份报告，每个单位，进展通报或简报至少告知一次；都没有的列出来")
    void untold() {
        RecordedEvent report = this.history.reported(Licheng.ACTION, "wjj", 1, 30, JUNE);
        given(this.history);
        assertThat(then(BASE + "/bulletin-coverage").path("reports").get(0).path("untold").size()).isEqualTo(15);
        this.history.told(report, "wjj", "czj");
        given(this.history);
        assertThat(then(BASE + "/bulletin-coverage").path("reports").get(0).path("untold").size()).isEqualTo(13);
        RecordedEvent issue = this.office.bulletin("bulletin-1", JUNE, JULY, REPORT + 1);
        this.office.bulletinDelivered(issue, Licheng.UNITS.subList(0, 14));
        given(this.history);
        assertThat(
                texts(then(BASE + "/bulletin-coverage?issued=true").path("reports").get(0).path("untold"), "unitCode"))
            .containsExactly("zgh");
    }

    @Test
    @DisplayName("草稿出自记录：总数、各单位、逾期、上期之后的报告")
    void draft() {
        this.history.reported(Licheng.ACTION, "wjj", 1, 30, JUNE);
        this.office.bulletin("bulletin-1", JUNE, JUNE, REPORT + 1);
        this.history.reported(Licheng.ACTION, "wjj", 2, 60, JULY);
        given(this.history);
        JsonNode draft = then(BASE + "/bulletin-draft");
        assertThat(draft.path("periodFrom").asString()).isEqualTo("2021-06-21");
        assertThat(draft.path("periodTo").asString()).isEqualTo("2021-07-02");
        assertThat(draft.path("asOfIndex").asLong()).isEqualTo(this.history.events().getLast().index());
        assertThat(draft.path("reports").valueStream().map(JsonNode::asString)).containsExactly(REPORT + 2);
        assertThat(draft.path("title").asString()).isEqualTo("工作进展简报（2021年6月21日至2021年7月2日）");
        assertThat(draft.path("text").asString())
            .contains("督办事项共 1 件：正常 0 件，待反馈 0 件，临期 0 件，逾期 1 件，办结 0 件，撤销 0 件。",
                    "区卫健局：牵头 1 件，办理中 1 件，逾期 1 件，最近一次报告于2021年7月1日。", "区总工会：牵头 0 件，逾期 0 件，尚未报告。",
                    "“开展专项检查”，区卫健局牵头，应于2021年6月30日前办结，已逾期 2 天。", "2021年7月1日，区卫健局报告“开展专项检查”：已完成 60%。已检查重点单位")
            .doesNotContain("30%");
        assertThat(then(BASE + "/bulletin-draft/units").path("units").valueStream())
            .filteredOn((row) -> row.path("unitCode").asString().equals("wjj"))
            .singleElement()
            .hasToString(
                    "{\"unitCode\":\"wjj\",\"unitName\":\"区卫健局\",\"led\":1,\"states\":{\"in-progress\":1},\"overdue\":1,"
                            + "\"lastReportedOn\":\"2021-07-01\"}");
        JsonNode since = then(BASE + "/bulletin-draft?since=2021-06-01");
        assertThat(since.path("reports").size()).isEqualTo(2);
        assertThat(since.path("periodFrom").asString()).isEqualTo("2021-06-01");
    }

    @Test
    @DisplayName("草稿写明上期之后的延期：同意的、不同意的、待定的；上期之前定了的不再写")
    void extensions() {
        String asked = "2021年6月20日，区财政局申请“开展专项检查”延期至2021年8月31日，待定：材料未齐";
        LocalDate due = LocalDate.of(2021, 7, 31);
        this.history.assigned("action-a2", "czj", due).extensionAsked("action-a2", due.plusMonths(1));
        given(this.history);
        assertThat(draftText("")).contains("延期 1 项：", asked);
        assertThat(draftText("?since=2021-07-01")).contains(asked);
        this.history.extensionGranted("action-a2", due, due.plusMonths(1)).extensionRefused("action-a2", 2);
        given(this.history);
        assertThat(draftText("")).contains("延期 2 项：", "2021年6月21日，同意区财政局的“开展专项检查”延期至2021年8月31日：材料未齐",
                "2021年6月22日，未同意区财政局的“开展专项检查”延期至2021年9月30日：已延期一次");
        assertThat(then(BASE + "/bulletin-draft").path("periodFrom").asString()).isEqualTo("2021-06-21");
        assertThat(draftText("?since=2021-06-22")).contains("延期 1 项：").doesNotContain("同意区财政局的“开展专项检查”延期至2021年8月31日");
        this.office.bulletin("bulletin-1", JUNE, JULY);
        given(this.history);
        assertThat(draftText("")).contains("没有延期。");
    }

    @Test
    @DisplayName("草稿写明机制办理的事项：各类在办多少，本期发起、办结多少；重新办理的还在办")
    void cases() {
        this.history.convened();
        this.office.warned("case-c1")
            .warned("case-c2")
            .lifted("case-c2")
            .warned("case-c3")
            .lifted("case-c3")
            .reopened("case-c3");
        given(this.history);
        assertThat(draftText("")).contains("机制办理的事项在办 2 件：", "监测预警：在办 2 件，本期发起 3 件，本期办结 1 件。");
        assertThat(draftText("?since=2021-06-16")).contains("监测预警：在办 2 件，本期发起 0 件，本期办结 1 件。");
        assertThat(then(BASE + "/bulletin-draft").path("periodFrom").asString()).isEqualTo("2021-06-15");
    }

    @Test
    @DisplayName("拟稿当天、拟稿之后才定的延期和才发起、办结的事项，写进下一期，只写一次")
    void whatComesAfterTheDraftOnItsLastDay() {
        LocalDate due = LocalDate.of(2021, 7, 31);
        LocalDate day = LocalDate.of(2021, 6, 22);
        this.history.convened();
        this.history.assigned("action-a2", "czj", due).extensionAsked("action-a2", due.plusMonths(1));
        this.office.warned("case-c1");
        this.office.bulletin("bulletin-1", JUNE, day);
        this.history.extensionGranted("action-a2", due, due.plusMonths(1));
        this.office.warned("case-c2").lifted("case-c2");
        given(this.history);
        assertThat(draftText("")).contains("延期 1 项：", "2021年6月21日，同意区财政局的“开展专项检查”延期至2021年8月31日",
                "监测预警：在办 1 件，本期发起 1 件，本期办结 1 件。");
        assertThat(then(BASE + "/bulletin-draft").path("periodFrom").asString()).isEqualTo("2021-06-23");

        this.office.bulletin("bulletin-2", day, day);
        given(this.history);
        assertThat(draftText("")).contains("没有延期。", "监测预警：在办 1 件，本期发起 0 件，本期办结 0 件。");
    }

    @Test
    @DisplayName("草稿的日期写成公文的样子，英文照英文的样子")
    void datesAreWritten() {
        given(this.history);
        assertThat(draftText("")).startsWith("截至2021年7月2日，").doesNotContain("2021-07");
        assertThat(this.http.get().uri(BASE + "/bulletin-draft").header("Accept-Language", "en").exchange()).bodyJson()
            .extractingPath("title")
            .isEqualTo("Progress bulletin (2 July 2021 to 2 July 2021)");
    }

    private String draftText(String query) {
        return then(BASE + "/bulletin-draft" + query).path("text").asString();
    }

    @Test
    @DisplayName("草稿的各灯相加等于事项总数")
    void lightsAddUp() {
        this.history.assigned("action-a2", "czj", JULY.plusDays(1))
            .assigned("action-a3", "czj", JULY.plusYears(1))
            .assigned("action-a4", "czj", JULY.plusYears(1))
            .cancelled("action-a4");
        given(this.history);
        assertThat(draftText("")).contains("督办事项共 4 件：正常 1 件，待反馈 0 件，临期 1 件，逾期 1 件，办结 0 件，撤销 1 件。",
                "区财政局：牵头 3 件，待签收 2 件，已撤销 1 件，逾期 0 件，尚未报告。");
    }

    @Test
    @DisplayName("没有事项、没有报告，也编得出草稿")
    void emptyDraft() {
        given(new Licheng().founded());
        JsonNode draft = then(BASE + "/bulletin-draft");
        assertThat(draft.path("text").asString()).contains("共 0 件", "没有逾期事项。", "没有延期。", "本期没有进展报告。", "没有机制办理的事项。");
        assertThat(draft.path("periodFrom").asString()).isEqualTo("2021-07-02");
    }

    @Test
    @DisplayName("各单位最近一次报告距今多少天，从未报告的在前")
    void ages() {
        this.history.reported(Licheng.ACTION, "wjj", 1, 30, JUNE);
        given(this.history);
        JsonNode units = then(BASE + "/report-ages").path("units");
        assertThat(units.size()).isEqualTo(15);
        assertThat(units.get(14).path("unitCode").asString()).isEqualTo("wjj");
        assertThat(units.get(14).path("ageDays").asInt()).isEqualTo(12);
        assertThat(units.get(14).path("openActions").asInt()).isEqualTo(1);
        assertThat(units.get(0).has("ageDays")).isFalse();
    }

}
