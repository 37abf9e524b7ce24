package org.lianxi.query.meeting.attendance;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("到会情况：单位 × 会议（四·一）")
class AttendanceMatrixTest extends QueryTest {

    @Test
    @DisplayName("受邀、答复、到会、代会、迟到早退、请假、缺席、列席、未受邀，一格一样")
    void cells() {
        given(new Licheng().founded().met().prepared().satWithExceptions());
        JsonNode meetings = then(BASE + "/attendance-matrix").path("meetings");
        assertThat(texts(meetings, "state")).containsExactly("cancelled", "closed", "closed");
        JsonNode special = find(meetings, "meetingId", "meeting-p2");
        assertThat(special.path("invited").asInt()).isEqualTo(3);
        assertThat(special.path("attended").asInt()).isEqualTo(2);
        assertThat(special.path("startsAt").asString()).isEqualTo("2021-09-22T09:00:00+08:00");
        assertThat(special.path("units").size()).isEqualTo(15);
        JsonNode gxj = find(special.path("units"), "unitCode", "gxj");
        assertThat(gxj.path("attendance").asString()).isEqualTo("left");
        assertThat(gxj.path("capacity").asString()).isEqualTo("substitute");
        assertThat(gxj.path("reply").path("post").asString()).isEqualTo("科长");
        assertThat(gxj.path("lateAt").asString()).isEqualTo("2021-09-22T09:20:00+08:00");
        assertThat(gxj.path("leftAt").asString()).isEqualTo("2021-09-22T10:30:00+08:00");
        JsonNode jyj = find(special.path("units"), "unitCode", "jyj");
        assertThat(jyj.path("attendance").asString()).isEqualTo("excused");
        assertThat(jyj.path("excuse").asString()).isEqualTo("外出公务");
        assertThat(find(special.path("units"), "unitCode", "wjj").path("attendance").asString()).isEqualTo("present");
        assertThat(find(special.path("units"), "unitCode", "zgh").path("attendance").asString())
            .isEqualTo("not-invited");
        JsonNode plenary = find(meetings, "meetingId", Licheng.MEETING);
        assertThat(find(plenary.path("units"), "unitCode", "czj").path("attendance").asString()).isEqualTo("listening");
        assertThat(find(plenary.path("units"), "unitCode", "yjj").path("attendance").asString()).isEqualTo("absent");
        JsonNode cancelled = find(meetings, "meetingId", "meeting-p3");
        assertThat(find(cancelled.path("units"), "unitCode", "yjj").path("attendance").asString())
            .isEqualTo("expected");
    }

}
