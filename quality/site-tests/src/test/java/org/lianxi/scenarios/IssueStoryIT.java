package org.lianxi.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("M6 重大问题协调：单位提出，办公室准备，会议议定或者上报，之外没有别的了结")
class IssueStoryIT {

    private static String raised(Story story, String unit, boolean workers) {
        return story.makes(story.unit(unit), "/issues",
                Map.of("title", "诊断难", "text", "本区没有诊断机构。", "byWorkers", workers, "namedUnits", List.of("rsj", "ybj")));
    }

    private static String path(String issue) {
        return "/issues/" + issue;
    }

    @Test
    @DisplayName("从提出到落实：准备、列入议程、议定、交办，由问题追到议定事项和任务")
    void fromRaisingToTheAction(Installation site) {
        Story story = Story.ofLicheng(site, "issue-told");
        String issue = raised(story, "zgh", true);
        story.settled();
        assertThat(story.whoHas(Story.notice("issue-raised", path(issue)))).containsExactlyInAnyOrder("wjj", "rsj",
                "ybj");
        assertThat(story.asks("/issues?state=open&unit=zgh").path("issues")).hasSize(1);
        story.does(story.office(), path(issue) + "/preparation",
                Map.of("analysis", "邻区有机构", "proposedSolution", "签订协议"));
        String meeting = Meetings.convened(story);
        story.does(story.office(), path(issue) + "/agenda-placements", Map.of("meetingId", meeting));
        assertThat(story.asks("/meetings/" + meeting + "/agenda").toString()).contains(issue);
        Meetings.opens(story, meeting, "wjj", "rsj", "zgh");
        String resolution = Meetings.agrees(story, meeting, "wjj");
        story.does(story.office(), path(issue) + "/resolution",
                Map.of("meetingId", meeting, "resolutionId", resolution));
        story.settled();
        assertThat(story.whoHas(Story.notice("issue-resolved", path(issue)))).as("who raised it, and whom it concerns")
            .containsExactlyInAnyOrder("zgh", "rsj", "ybj");
        Meetings.issued(story, meeting, "wjj", "rsj", "zgh");
        String action = story.makes(story.office(), "/actions",
                Map.of("title", "签订协议", "text", "与邻区机构签订协议", "meetingId", meeting, "resolutionId", resolution));
        JsonNode shown = story.asks(path(issue));
        assertThat(shown.path("state").asString()).isEqualTo("resolved");
        assertThat(shown.path("actions").get(0).path("actionId").asString()).isEqualTo(action);
        story.does(story.unit("wjj"), "/actions/" + action + "/progress-reports",
                Map.of("percent", 50, "summary", "正在商谈"));
        String report = story.asks("/actions/" + action).path("reports").path(0).path("reportId").asString();
        assertThat(story.asks("/why/" + report).path("steps").valueStream().map((step) -> step.path("step").asString()))
            .contains("resolution", "minutes", "meeting", "issue");
    }

    @Test
    @DisplayName("抄近路都不行：别家不能准备、撤回，没列入议程不能议定，了结了不再了结")
    void shortcuts(Installation site) {
        Story story = Story.ofLicheng(site, "issue-shortcuts");
        story.refuses(story.unit("czj"), "/issues", Map.of("title", "x", "text", "x", "byWorkers", true), 403,
                "workers-demands-come-by-their-flow", "C-1.5");
        String issue = raised(story, "zgh", false);
        Map<String, Object> why = Map.of("reason", "暂缓");
        String meeting = Meetings.convened(story);
        story.refuses(story.unit("rsj"), path(issue) + "/preparation", Map.of("analysis", "x", "proposedSolution", "x"),
                403, "office-acts", "C-1.5");
        story.refuses(story.unit("rsj"), path(issue) + "/withdrawal", why, 403, "raiser-withdraws", "C-1.5");
        story.refuses(story.unit("zgh"), path(issue) + "/escalation", why, 403, "office-acts", "C-1.5");
        Meetings.opens(story, meeting, "wjj", "rsj");
        String resolution = Meetings.agrees(story, meeting, "wjj");
        story.refuses(story.office(), path(issue) + "/resolution",
                Map.of("meetingId", meeting, "resolutionId", resolution), 409, "issue-is-on-the-agenda", "C-1.5");
        story.does(story.unit("zgh"), path(issue) + "/withdrawal", why);
        story.refuses(story.unit("zgh"), path(issue) + "/withdrawal", why, 409, "issue-is-open", "C-1.5");
        story.refuses(story.office(), path(issue) + "/escalation", why, 409, "issue-is-open", "C-1.5");
        story.settled();
        assertThat(story.whoHas(Story.notice("issue-withdrawn", path(issue)))).containsExactlyInAnyOrder("wjj", "rsj",
                "ybj");
    }

    @Test
    @DisplayName("一个月没有议定：到期提醒办公室，过期报召集人；上报之后不再提醒")
    void anOldIssueGoesToTheConvener(Installation site) {
        Story story = Story.ofLicheng(site, "issue-age");
        String issue = raised(story, "zgh", false);
        LocalDate last = story.today().plusMonths(1);
        story.morningOf(story.days().sameOrNext(last));
        story.isReminded("wjj", "deadline-today", path(issue));
        assertThat(story.asks("/issues?state=open").path("issues").get(0).path("openDays").asInt())
            .isGreaterThanOrEqualTo(28);
        story.morningAfter(1);
        story.isReminded("wjj", "deadline-escalated", path(issue));
        story.does(story.office(), path(issue) + "/escalation", Map.of("reason", "部门意见不一"));
        story.settled();
        assertThat(story.whoHas(Story.notice("issue-referred", path(issue)))).containsExactly("district-government");
        assertThat(story.whoHas(Story.notice("issue-escalated", path(issue)))).containsExactlyInAnyOrder("zgh", "rsj",
                "ybj");
        assertThat(story.conference().deadlines())
            .noneMatch((deadline) -> deadline.path("limit").asString().equals("issue-is-settled"));
    }

}
