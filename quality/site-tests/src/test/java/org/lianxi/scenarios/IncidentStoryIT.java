package org.lianxi.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M0 群体性职业病危害事故快速处置：接报即告知各方，时限从首报起走，只因上报而停")
class IncidentStoryIT {

    private static final Object[] INCIDENT = { "site", "某鞋厂二车间", "hazard", "正己烷", "occurredAt", "2026-03-02T00:30:00Z",
            "acuteCases", 12, "deaths", 0 };

    private static CaseTold reported(Story story) {
        return CaseTold.opens(story, "C-0.2", story.unit("gxj"),
                CaseTold.opening("M0", null, null, "某鞋厂群体中毒", "report-incident", INCIDENT));
    }

    private static CaseTold graded(Story story, String level) {
        return reported(story).does(story.unit("wjj"), "grade-incident", "level", level, "acuteCases", 12, "deaths", 0,
                "basis", "急性病例十二人");
    }

    private static Object[] upward(Story story, String... to) {
        return new Object[] { "to", List.of(to), "at", story.now().toString() };
    }

    @Test
    @DisplayName("从首报到办结：告知、定级、上报、联合处置、结论、教训提请会议研究")
    void fromTheFirstReportToTheEnd(Installation site) {
        Story story = Story.ofLicheng(site, "incident-told");
        CaseTold incident = reported(story).isIn("已接报");
        story.settled();
        assertThat(incident.told("报告事故")).containsExactlyInAnyOrder("wjj", "zgh", "yjj", "sthj", "district-government");
        assertThat(incident.toldTo("wjj")).as("told at once, on every channel").contains("case-term-started");

        String wjj = story.unit("wjj");
        incident.does(wjj, "grade-incident", "level", "重大", "acuteCases", 12, "deaths", 0, "basis", "急性病例十二人")
            .isIn("已定级")
            .does(wjj, "report-upward", upward(story, "district-government"))
            .clockIs("emergency-2h", "stopped")
            .clockIs("incident-general", "stopped")
            .does(wjj, "report-upward", upward(story, "provincial-health-authority", "national-health-authority"))
            .isIn("已上报")
            .does(wjj, "call-units", "assembly", "现场集合", "units", List.of("zjj"))
            .isIn("联合处置")
            .takesPart("gxj", "zgh", "yjj", "zjj")
            .waitsFor("zgh", "yjj")
            .does(story.unit("zgh"), "record-control-measure", "measure", "安抚职工，核对名册")
            .waitsFor("yjj")
            .does(story.unit("yjj"), "record-control-measure", "measure", "封存原料", "evacuated", 40);
        story.does(story.unit("yjj"), incident.path() + "/contributions",
                Map.of("text", "参加调查", "counts", Map.of("人次", 3), "dutyIds", List.of("D-12.2")));
        incident
            .does(wjj, "conclude-incident", "conclusion", "通风失效所致", "cause", "局部排风停用", "acuteCases", 12, "deaths", 0)
            .isIn("已有结论");
        story.settled();
        assertThat(incident.told("作出处置结论")).contains("district-government", "czj", "xcb").hasSize(15);
        assertThat(incident.told("登记处置措施")).containsExactly("wjj");
        assertThat(incident.toldTo("zjj")).as("called in, at any hour").contains("case-units-invited");

        String meeting = Meetings.convened(story);
        story.does(story.office(), incident.path() + "/referrals", Map.of("meetingId", meeting, "question", "如何防止再发"));
        incident.does(story.office(), "put-lessons-on-agenda", "lessons", "排风设施列入日常检查")
            .isIn("教训待议")
            .closes(story.office())
            .isClosedIn("已办结");
        assertThat(incident.history()).contains("区工信局发起：某鞋厂群体中毒").hasSizeGreaterThan(12);
        assertThat(Duties.idle(story, "D-12.2")).isFalse();
        story.settled();
        assertThat(incident.toldTo("zjj")).contains("case-closed");
        assertThat(incident.toldTo("czj")).doesNotContain("case-closed");
    }

    @Test
    @DisplayName("抄近路都不行：先定级上报再召集，被召集的都有措施才有结论，教训须先提交会议")
    void shortcuts(Installation site) {
        Story story = Story.ofLicheng(site, "incident-shortcuts");
        String wjj = story.unit("wjj");
        CaseTold incident = reported(story);
        incident.forbids(story.unit("yjj"), "grade-incident", "level", "一般", "acuteCases", 1, "deaths", 0, "basis", "x")
            .rejects(wjj, "fields-are-of-their-type", "grade-incident", "level", "红色", "acuteCases", 1, "deaths", 0,
                    "basis", "x")
            .rejects(wjj, "act-says-what-it-has-to", "grade-incident", "level", "一般")
            .conflicts(wjj, "act-belongs-to-the-stage", "call-units", "assembly", "集合")
            .conflicts(wjj, "act-belongs-to-the-stage", "conclude-incident", "conclusion", "x", "cause", "x",
                    "acuteCases", 1, "deaths", 0)
            .conflicts(story.unit("gxj"), "case-begins-once", "report-incident", INCIDENT)
            .rejects(wjj, "act-is-the-kinds", "issue-warning")
            .cannotClose(story.office(), 409, "case-has-come-to-its-end");
        incident.does(wjj, "grade-incident", "level", "重大", "acuteCases", 12, "deaths", 0, "basis", "x")
            .conflicts(wjj, "earlier-acts-are-on-record", "call-units", "assembly", "集合")
            .does(wjj, "report-upward", upward(story, "district-government"))
            .does(wjj, "call-units", "assembly", "集合")
            .forbids(story.unit("czj"), "record-control-measure", "measure", "x")
            .does(story.unit("zgh"), "record-control-measure", "measure", "安抚职工")
            .conflicts(wjj, "earlier-acts-are-on-record", "conclude-incident", "conclusion", "x", "cause", "x",
                    "acuteCases", 1, "deaths", 0)
            .does(story.unit("yjj"), "record-control-measure", "measure", "封存原料")
            .does(wjj, "conclude-incident", "conclusion", "x", "cause", "x", "acuteCases", 12, "deaths", 0)
            .conflicts(story.office(), "earlier-acts-are-on-record", "put-lessons-on-agenda", "lessons", "x")
            .cannotClose(story.office(), 409, "case-has-come-to-its-end")
            .cannotClose(story.unit("czj"), 403, "case-is-run-by-opener-or-office");
    }

    @Test
    @DisplayName("两小时、六小时都过了：看板上逾期，卫健局过半时被提醒、逾时又被提醒；报到了才停，记为迟报")
    void bothTermsPass(Installation site) {
        Story story = Story.ofLicheng(site, "incident-clocks");
        CaseTold incident = reported(story).clockIs("emergency-2h", "running").clockIs("incident-general", "running");
        assertThat(incident.hasClock("incident-major")).as("not before it is graded as major").isFalse();

        story.at(incident.dueAt("emergency-2h").minus(Duration.ofMinutes(50)));
        incident.isReminded("wjj", "clock-near").clockIs("emergency-2h", "running");
        story.at(incident.dueAt("emergency-2h").plus(Duration.ofMinutes(1)));
        incident.isReminded("wjj", "clock-passed").clockIs("emergency-2h", "late");
        assertThat(incident.board().path("lateClocks").asInt()).isEqualTo(1);

        incident.does(story.unit("wjj"), "report-upward", upward(story, "municipal-government"))
            .clockIs("emergency-2h", "late")
            .clockIs("incident-general", "running");
        story.at(incident.dueAt("incident-general").plus(Duration.ofMinutes(1)));
        incident.clockIs("incident-general", "late")
            .does(story.unit("wjj"), "report-upward", upward(story, "district-government"))
            .clockIs("incident-general", "stopped-late")
            .clockIs("emergency-2h", "stopped-late");
        assertThat(incident.board().path("lateClocks").asInt()).isZero();
        assertThat(incident.board().path("stoppedLate").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("一般事故只走六小时；定为重大的，即报省和国家，报到为止")
    void theLevelDecidesWhichClockRuns(Installation site) {
        Story story = Story.ofLicheng(site, "incident-levels");
        CaseTold incident = graded(story, "一般").clockIs("incident-general", "running");
        assertThat(incident.hasClock("emergency-2h")).isFalse();
        assertThat(incident.hasClock("incident-major")).isFalse();
        incident
            .does(story.unit("wjj"), "grade-incident", "level", "重大", "acuteCases", 30, "deaths", 0, "basis", "病例增至三十人")
            .clockIs("emergency-2h", "running");
        story.at(story.now().plusSeconds(60));
        incident.clockIs("incident-major", "late")
            .does(story.unit("wjj"), "report-upward", upward(story, "district-government"))
            .clockIs("incident-major", "late")
            .does(story.unit("wjj"), "report-upward",
                    upward(story, "provincial-health-authority", "national-health-authority"))
            .clockIs("incident-major", "stopped-late");
    }

}
