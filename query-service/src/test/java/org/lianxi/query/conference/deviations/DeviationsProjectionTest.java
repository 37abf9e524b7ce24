package org.lianxi.query.conference.deviations;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("与制度不一致之处")
class DeviationsProjectionTest extends QueryTest {

    @Test
    @DisplayName("凡记录在案的例外，连同出处和理由都列出；没有例外的记录不列")
    void everyRecordedDeviation() {
        Licheng history = new Licheng().founded().met();
        OffsetDateTime start = OffsetDateTime.parse("2021-07-01T09:00:00+08:00");
        history.add("meeting-m2",
                new MeetingConvened(Licheng.ID, "meeting-m2", "ad-hoc", "第二次会议", start, start.plusHours(2), "区卫健局会议室",
                        List.of(), Licheng.UNITS, List.of(), 1, List.of(new Deviation("convene.noticeAhead", "P3D")),
                        null, null, null, null));
        history.add("meeting-m2", new MeetingOpened(Licheng.ID, "meeting-m2", "member:wjj", start,
                List.of(new Deviation("presiding.by", "召集人出差"))));
        given(history);
        JsonNode found = then(BASE + "/deviations").path("deviations");
        assertThat(texts(found, "entityId")).containsExactly("meeting-m2", "meeting-m2");
        assertThat(found.get(0).path("deviations").get(0).path("rule").asString()).isEqualTo("presiding.by");
        assertThat(found.get(0).path("deviations").get(0).path("reason").asString()).isEqualTo("召集人出差");
    }

}
