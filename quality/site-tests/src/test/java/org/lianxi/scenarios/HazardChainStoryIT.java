package org.lianxi.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(StorySite.class)
@DisplayName("从一家抄送的隐患，到解决它的任务、十五家收到的通知，“为什么”说得出每一环")
class HazardChainStoryIT {

    private static final String[] ATTENDING = { "wjj", "gxj", "yjj" };

    private static Map<String, Object> hazard(Story story) {
        Map<String, Object> opening = CaseTold.opening("M3", null, null, "某石材厂粉尘", "refer-hazard", "enterprise", "某石材厂",
                "description", "三处工位粉尘超标", "foundOn", story.today());
        opening.put("flowId", "F07");
        return opening;
    }

    /**
     * The case, before the meeting that settles it.
     */
    private static CaseTold before(Story story, String meeting, Map<String, Object> opening) {
        CaseTold hazard = CaseTold.opens(story, "C-1.3c", story.unit("yjj"), opening)
            .does(story.unit("wjj"), "assess-signal", "assessment", "风险较高", "level", "预警")
            .does(story.unit("wjj"), "answer-referral", "answer", "提请会议研究");
        story.does(story.office(), hazard.path() + "/referrals", Map.of("meetingId", meeting, "question", "是否专项整治"));
        return hazard;
    }

    private static String assigned(Story story, String meeting, String resolution) {
        String action = story.makes(story.office(), "/actions",
                Map.of("title", "粉尘整治", "text", "完成三处工位整治", "meetingId", meeting, "resolutionId", resolution));
        story.does(story.unit("gxj"), "/actions/" + action + "/acceptances", Map.of())
            .does(story.unit("gxj"), "/actions/" + action + "/progress-reports",
                    Map.of("percent", 100, "summary", "三处工位已改湿式作业"));
        return action;
    }

    @Test
    @DisplayName("抄送、研判、提交会议、议定、会签、印发、交办、进展、核验、通知：环环有人、有日期、有条文")
    void everyLinkIsThere(Installation site) {
        Story story = Story.ofLicheng(site, "chain-told");
        String meeting = Meetings.convened(story);
        CaseTold hazard = before(story, meeting, hazard(story));
        story.refuses(story.office(), "/meetings/" + meeting + "/resolutions", Map.of("title", "x", "text", "x"), 409,
                "meeting-is-in-session", "C-4.4");
        Meetings.opens(story, meeting, ATTENDING);
        String resolution = Meetings.agrees(story, meeting, "gxj", "caseId", hazard.id());
        Meetings.issued(story, meeting, ATTENDING);
        String action = assigned(story, meeting, resolution);
        story.does(story.unit("gxj"), "/actions/" + action + "/completion-claims", Map.of("summary", "已完成"))
            .does(story.office(), "/actions/" + action + "/verification", Map.of("remark", "现场核实"));
        story.settled();

        String report = story.asks("/actions/" + action).path("reports").path(0).path("reportId").asString();
        JsonNode chain = story.asks("/why/" + report);
        assertThat(steps(chain)).containsExactly("notice", "report", "action", "resolution", "minutes", "meeting",
                "case", "seat");
        isComplete(chain);
        assertThat(sentences(chain, "minutes")).contains("区卫健局同意纪要第 1 稿（线上）", "区工信局同意纪要第 1 稿（线上）", "区应急局同意纪要第 1 稿（线上）");
        JsonNode first = step(chain, "case").path("links").get(0);
        assertThat(first.path("actor").path("unitCode").asString()).isEqualTo("yjj");
        assertThat(first.path("clause").path("id").asString()).isEqualTo("D-12.1");
        assertThat(first.path("day").asString()).isEqualTo(story.today().toString());
        assertThat(sentences(chain, "case")).anyMatch((sentence) -> sentence.contains("抄送重大隐患"))
            .anyMatch((sentence) -> sentence.contains("研判"))
            .anyMatch((sentence) -> sentence.contains("答复抄送单位"))
            .anyMatch((sentence) -> sentence.contains("是否专项整治"));

        JsonNode told = story.inbox("mzj")
            .stream()
            .filter((notice) -> notice.path("kind").asString().equals("completion-verified"))
            .findFirst()
            .orElseThrow();
        JsonNode why = story.asks("/why/" + told.path("noticeId").asString());
        assertThat(steps(why)).containsExactly("notice", "outcome", "action", "resolution", "minutes", "meeting",
                "case", "seat");
        isComplete(why);
        assertThat(sentences(why, "outcome")).hasSize(3);
        assertThat(
                story.whoHas((notice) -> notice.path("noticeId").asString().equals(told.path("noticeId").asString())))
            .as("all units")
            .containsExactlyInAnyOrderElementsOf(story.conference().units());
        hazard.does(story.unit("wjj"), "dismiss-signal", "reason", "隐患已整治").isClosedIn("已研判");
        assertThat(hazard.history()).hasSizeGreaterThan(6);
    }

    @Test
    @DisplayName("由抄送的信息引出、直接交办的，追到信息；预警的通知也说得出由来；议定事项不能认没有提交的事项")
    void otherWays(Installation site) {
        Story story = Story.ofLicheng(site, "chain-otherwise");
        String information = story.makes(story.unit("yjj"), "/information",
                Map.of("audience", List.of("wjj"), "flowId", "F07", "title", "重大隐患", "text", "粉尘超标"));
        Map<String, Object> opening = hazard(story);
        opening.put("sourceId", information);
        String meeting = Meetings.convened(story);
        CaseTold hazard = before(story, meeting, opening).does(story.unit("wjj"), "issue-warning", "level", "预警",
                "scope", "石材", "measures", "各单位排查");
        String action = story.makes(story.office(), "/actions", Map.of("title", "排查", "text", "排查石材企业", "caseId",
                hazard.id(), "leadUnit", "gxj", "dueOn", story.today().plusMonths(1).toString()));
        story.does(story.unit("gxj"), "/actions/" + action + "/progress-reports",
                Map.of("percent", 50, "summary", "过半"));
        story.settled();
        String report = story.asks("/actions/" + action).path("reports").path(0).path("reportId").asString();
        JsonNode chain = story.asks("/why/" + report);
        assertThat(steps(chain)).containsExactly("notice", "report", "action", "case", "information", "seat");
        isComplete(chain);
        String warning = story.inbox("czj")
            .stream()
            .filter(Story.notice("case-answer-asked", hazard.path()))
            .findFirst()
            .orElseThrow()
            .path("noticeId")
            .asString();
        assertThat(steps(story.asks("/why/" + warning))).containsExactly("notice", "case", "information", "seat");

        String other = Meetings.convened(story);
        Meetings.opens(story, other, ATTENDING);
        story.refuses(story.office(), "/meetings/" + other + "/resolutions",
                Map.of("title", "x", "text", "x", "caseId", hazard.id()), 422, "case-was-referred-here", "C-1.3c");
        assertThat(story.conference().question("/why/notice-none").status()).isEqualTo(404);
    }

    private static void isComplete(JsonNode chain) {
        assertThat(chain.path("missing")).isEmpty();
        chain.path("steps").forEach((step) -> step.path("links").forEach((link) -> {
            assertThat(link.path("day").asString()).as("%s", link).isNotBlank();
            assertThat(link.path("sentence").asString()).as("%s", link).isNotBlank();
            assertThat(link.path("actor").path("account").asString("")).as("%s", link).isNotBlank();
            assertThat(link.path("clause").path("text").asString("")).as("%s", link).isNotBlank();
        }));
    }

    private static List<String> steps(JsonNode chain) {
        return chain.path("steps").valueStream().map((step) -> step.path("step").asString()).toList();
    }

    private static JsonNode step(JsonNode chain, String name) {
        return chain.path("steps")
            .valueStream()
            .filter((step) -> step.path("step").asString().equals(name))
            .findFirst()
            .orElseThrow();
    }

    private static List<String> sentences(JsonNode chain, String name) {
        List<String> sentences = new ArrayList<>();
        step(chain, name).path("links").forEach((link) -> sentences.add(link.path("sentence").asString()));
        return sentences;
    }

}
