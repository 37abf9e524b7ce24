package org.lianxi.query.issue;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("协调解决重大问题（一(五)）")
class IssueRegisterTest extends QueryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private final Licheng history = new Licheng().founded().met();

    private final Office office = new Office(this.history);

    @Test
    @DisplayName("未了结的按提出先后列出，写明提出单位和天数")
    void openByAge() {
        this.office.raised("issue-1", "zgh", true, DAY)
            .raised("issue-2", "scjg", false, DAY.plusDays(7))
            .raised("issue-3", "czj", false, DAY)
            .takenBack("issue-3", "czj");
        given(this.history);
        JsonNode open = then(BASE + "/issues?state=open").path("issues");
        assertThat(texts(open, "issueId")).containsExactly("issue-1", "issue-2");
        assertThat(texts(open, "openDays")).containsExactly("17", "10");
        assertThat(open.get(0).path("unitName").asString()).isEqualTo("区总工会");
        assertThat(open.get(0).path("byWorkers").asBoolean()).isTrue();
        assertThat(texts(then(BASE + "/issues?unit=czj").path("issues"), "state")).containsExactly("withdrawn");
        assertThat(get(BASE + "/issues?state=lost").getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("从问题到会议、议定事项、督办事项；从会议也找得回问题")
    void chain() {
        this.office.raised("issue-1", "zgh", true, DAY).settled("issue-1", "resolution-r1");
        this.history.assigned(Licheng.ACTION, "wjj", LocalDate.of(2021, 9, 30), "zgh");
        given(this.history);
        JsonNode issue = then(BASE + "/issues/issue-1");
        assertThat(issue.path("state").asString()).isEqualTo("resolved");
        assertThat(issue.path("outcome").path("meetingId").asString()).isEqualTo(Licheng.MEETING);
        assertThat(issue.path("outcome").path("resolutionId").asString()).isEqualTo("resolution-r1");
        assertThat(issue.path("preparations").get(0).path("proposedSolution").asString()).isEqualTo("组织专项检查");
        assertThat(texts(issue.path("actions"), "actionId")).containsExactly(Licheng.ACTION);
        assertThat(texts(then(BASE + "/issues?meeting=" + Licheng.MEETING).path("issues"), "issueId"))
            .containsExactly("issue-1");
        assertThat(then(BASE + "/issues?state=open").path("issues").size()).isZero();
    }

    @Test
    @DisplayName("上报的写明报到哪里、为什么")
    void escalated() {
        this.office.raised("issue-1", "scjg", false, DAY).escalated("issue-1");
        given(this.history);
        JsonNode outcome = then(BASE + "/issues/issue-1").path("outcome");
        assertThat(outcome.path("escalatedTo").asString()).isEqualTo("区人民政府");
        assertThat(outcome.path("reason").asString()).isEqualTo("意见不一致");
        assertThat(get(BASE + "/issues/issue-none").getResponse().getStatus()).isEqualTo(404);
    }

}
