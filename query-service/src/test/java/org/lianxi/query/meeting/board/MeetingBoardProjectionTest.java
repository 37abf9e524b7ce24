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

}
