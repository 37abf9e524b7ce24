package org.lianxi.query.meeting.board;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("会议（四）")
class MeetingBoardProjectionTest extends QueryTest {

    private JsonNode meeting() {
        return then(BASE + "/meetings/" + Licheng.MEETING);
    }

    @Test
    @DisplayName("通知发出：待开，十五个单位受邀，还没有单位到会")
    void convened() {
        given(new Licheng().founded().convened());
        assertThat(meeting().path("state").asString()).isEqualTo("convened");
        assertThat(meeting().path("attendance").size()).isEqualTo(15);
        assertThat(meeting().path("attendingCount").asInt()).isZero();
        assertThat(meeting().path("startsAt").asString()).isEqualTo("2021-06-10T09:00:00+08:00");
    }

    @Test
    @DisplayName("代会的单位算与会，列席的单位不算")
    void attendance() {
        given(new Licheng().founded().met());
        JsonNode rows = meeting().path("attendance");
        assertThat(find(rows, "unitCode", "zgh").path("capacity").asString()).isEqualTo("substitute");
        assertThat(find(rows, "unitCode", "zgh").path("attends").asBoolean()).isTrue();
        assertThat(find(rows, "unitCode", "czj").path("attends").asBoolean()).isFalse();
        assertThat(texts(meeting().path("attendingUnits"), "unitName")).containsExactly("区卫健局", "区人社局", "区总工会");
    }

    @Test
    @DisplayName("议定事项带牵头单位、配合单位和期限")
    void resolutions() {
        given(new Licheng().founded().met());
        JsonNode resolution = meeting().path("resolutions").get(0);
        assertThat(resolution.path("leadUnitName").asString()).isEqualTo("区卫健局");
        assertThat(texts(resolution.path("coUnits"), "unitName")).containsExactly("区总工会", "区应急局");
        assertThat(resolution.path("dueOn").asString()).isEqualTo("2021-09-30");
    }

    @Test
    @DisplayName("“根据工作需要定期或不定期召开”：没有逾期的会议，只有距上次会议的天数")
    void daysSinceTheLastMeeting() {
        given(new Licheng().founded().convened());
        assertThat(then(BASE + "/meetings").has("daysSinceLastMeeting")).isFalse();
        given(new Licheng().founded().met());
        assertThat(then(BASE + "/meetings").path("daysSinceLastMeeting").asInt()).isEqualTo(22);
    }

    @Test
    @DisplayName("按状态列出")
    void byState() {
        given(new Licheng().founded().met());
        assertThat(texts(then(BASE + "/meetings?state=closed").path("meetings"), "meetingId"))
            .containsExactly(Licheng.MEETING);
        assertThat(then(BASE + "/meetings?state=open").path("meetings").size()).isZero();
    }

    @Test
    @DisplayName("改期、取消、由他人主持都看得见，例外只记一次")
    void changes() {
        given(new Licheng().founded().prepared().satWithExceptions());
        JsonNode moved = then(BASE + "/meetings/meeting-p2");
        assertThat(moved.path("startsAt").asString()).isEqualTo("2021-09-22T09:00:00+08:00");
        assertThat(moved.path("form").asString()).isEqualTo("special");
        assertThat(moved.path("proposedBy").path("unitName").asString()).isEqualTo("区工信局");
        assertThat(moved.path("outsiders").get(0).asString()).isEqualTo("高新区管委会");
        assertThat(moved.path("presiderSeat").asString()).isEqualTo("member:wjj");
        assertThat(texts(moved.path("changes"), "what")).containsExactly("rescheduled", "presiding-delegated");
        assertThat(texts(moved.path("deviations"), "reason")).containsExactly("召集人出差");
        assertThat(texts(then(BASE + "/meetings?state=cancelled").path("meetings"), "meetingId"))
            .containsExactly("meeting-p3");
    }

    @Test
    @DisplayName("议定事项写更正后的文字，不同意见记在事项之下")
    void correctionsAndDissent() {
        given(new Licheng().founded().prepared().satWithExceptions());
        JsonNode resolution = then(BASE + "/meetings/meeting-p2").path("resolutions").get(0);
        assertThat(resolution.path("title").asString()).isEqualTo("排查重点企业");
        assertThat(resolution.path("corrections").get(0).asString()).isEqualTo("范围写漏");
        assertThat(resolution.path("dissents").get(0).path("unitName").asString()).isEqualTo("区工信局");
        assertThat(resolution.path("dissents").get(0).path("opinion").asString()).isEqualTo("时限偏紧");
    }

    @Test
    @DisplayName("表决逐家列出并计票，没有通过的也列出，但不是议定事项")
    void votes() {
        given(new Licheng().founded().prepared().satWithExceptions());
        JsonNode meeting = then(BASE + "/meetings/meeting-p2");
        JsonNode vote = meeting.path("votes").get(0);
        assertThat(vote.path("carried").asBoolean()).isFalse();
        assertThat(vote.path("inFavour").asLong()).isEqualTo(1);
        assertThat(vote.path("abstained").asLong()).isEqualTo(1);
        assertThat(texts(vote.path("votes"), "unitName")).containsExactly("区卫健局", "区工信局");
        assertThat(texts(meeting.path("resolutions"), "resolutionId")).containsExactly("resolution-r2");
    }

    @Test
    @DisplayName("会议日历：首尾两天都算在内")
    void calendar() {
        given(new Licheng().founded().met().prepared());
        assertThat(texts(then(BASE + "/meetings?from=2021-09-22&to=2021-10-01").path("meetings"), "meetingId"))
            .containsExactly("meeting-p3", "meeting-p2");
        assertThat(texts(then(BASE + "/meetings?to=2021-09-21").path("meetings"), "meetingId"))
            .containsExactly(Licheng.MEETING);
    }

    @Test
    @DisplayName("制度定了开会周期的，写明下次最迟何时、是否逾期")
    void cadence() {
        given(new Licheng().meetingEvery("P6M").founded().met());
        JsonNode answer = then(BASE + "/meetings");
        assertThat(answer.path("cadence").asString()).isEqualTo("P6M");
        assertThat(answer.path("nextMeetingBy").asString()).isEqualTo("2021-12-10");
        assertThat(answer.path("overdue").asBoolean()).isFalse();
        this.clock.set("2021-12-11");
        assertThat(then(BASE + "/meetings").path("overdue").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("制度没有定周期的，不说逾期")
    void noCadence() {
        given(new Licheng().founded().met());
        assertThat(then(BASE + "/meetings").has("overdue")).isFalse();
    }

}
