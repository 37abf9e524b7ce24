package org.lianxi.command.casework;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("序言 群体性职业病危害事故快速处置：报告、定级、上报、联合处置、结论、教训上会")
class IncidentTest {

    private static final Object[] FIRST_REPORT = { "site", "某印染厂", "hazard", "硫化氢", "occurredAt",
            "2026-11-24T00:10:00Z", "acuteCases", 6, "deaths", 0 };

    private static final Object[] GRADE = { "level", "一般", "acuteCases", 6, "deaths", 0, "basis", "急性病例不足十例" };

    private static final Object[] UPWARD = { "to", List.of("district-government"), "at", "2026-11-24T01:00:00Z" };

    private static CaseStory reported() {
        return CaseStory.of("M0").opens("gxj", "report-incident", FIRST_REPORT);
    }

    private static CaseStory calledTogether() {
        return reported().does("wjj", "grade-incident", GRADE)
            .does("wjj", "report-upward", UPWARD)
            .does("wjj", "call-units", "units", List.of("sthj"), "assembly", "一小时内到场");
    }

    private static CaseStory concluded() {
        return calledTogether().does("zgh", "record-control-measure", "measure", "安抚职工", "evacuated", 40)
            .does("yjj", "record-control-measure", "measure", "切断气源")
            .does("wjj", "conclude-incident", "conclusion", "处置完毕", "cause", "违规下池作业", "acuteCases", 7, "deaths", 0);
    }

    @Test
    @DisplayName("从接报到办结；总工会、应急局总在通知之列")
    void fromTheFirstReportToTheEnd() {
        CaseStory called = calledTogether();
        assertThat(called.state().participants()).contains("zgh", "yjj", "sthj", "gxj");
        assertThat(called.state().stage()).isEqualTo("joint-response");
        CaseStory closed = concluded().refersToTheMeeting()
            .does(Licheng.office(), "put-lessons-on-agenda", "lessons", "加强有限空间作业管理")
            .closes(Licheng.office());
        assertThat(closed.state().stage()).isEqualTo("closed");
    }

    @Test
    @DisplayName("上报不必等定级；重新定级是新的一笔，环节不倒退")
    void regrading() {
        CaseStory urgent = reported().does("wjj", "report-upward", UPWARD);
        assertThat(urgent.state().stage()).isEqualTo("reported-upward");
        urgent.does("wjj", "grade-incident", GRADE)
            .does("wjj", "grade-incident", "level", "重大", "acuteCases", 12, "deaths", 1, "basis", "急性病例十例以上");
        assertThat(urgent.state().stage()).isEqualTo("reported-upward");
        assertThat(urgent.state().acts()).hasSize(4);
        assertThat(urgent.state().acts().getLast().level()).isEqualTo("重大");
    }

    @Test
    @DisplayName("没定级、没上报就不能召集；没有处置措施就没有结论；教训没上会就不能办结")
    void shortcuts() {
        reported().refuses("wjj", "act-belongs-to-the-stage", "call-units", "assembly", "x")
            .refuses("wjj", "act-belongs-to-the-stage", "conclude-incident", "conclusion", "x", "cause", "y",
                    "acuteCases", 1, "deaths", 0)
            .refuses("gxj", "act-is-the-actors", "grade-incident", GRADE)
            .refuses("gxj", "act-is-the-actors", "report-upward", UPWARD);
        reported().does("wjj", "report-upward", UPWARD)
            .refuses("wjj", "earlier-acts-are-on-record", "call-units", "assembly", "x");
        calledTogether().does("zgh", "record-control-measure", "measure", "安抚职工")
            .refuses("wjj", "earlier-acts-are-on-record", "conclude-incident", "conclusion", "x", "cause", "y",
                    "acuteCases", 1, "deaths", 0);
        concluded().refuses(Licheng.office(), "earlier-acts-are-on-record", "put-lessons-on-agenda", "lessons", "x")
            .refuses(Licheng.office(), "case-has-come-to-its-end", CaseStory.closing());
    }

    @Test
    @DisplayName("数量写整数，时间写世界时，等级写制度所列，报送机关写代码；缺的、多的都指明")
    void whatAReportSays() {
        reported()
            .refuses("wjj", "fields-are-of-their-type", "grade-incident", "level", "特别重大", "acuteCases", 6, "deaths", 0,
                    "basis", "x")
            .refuses("wjj", "fields-are-of-their-type", "grade-incident", "level", "一般", "acuteCases", "六", "deaths", 0,
                    "basis", "x")
            .refuses("wjj", "fields-are-of-their-type", "report-upward", "to", List.of("某机关"), "at",
                    "2026-11-24T01:00:00Z")
            .refuses("wjj", "fields-are-of-their-type", "report-upward", "to", List.of("district-government"), "at",
                    "今天上午")
            .refuses("wjj", "act-says-what-it-has-to", "report-upward", "to", List.of("district-government"))
            .refuses("wjj", "act-says-what-it-has-to", "grade-incident", "level", "一般", "acuteCases", 6, "deaths", 0,
                    "basis", "x", "name", "x");
    }

}
