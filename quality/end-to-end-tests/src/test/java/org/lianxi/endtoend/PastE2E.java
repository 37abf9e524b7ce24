package org.lianxi.endtoend;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("过去的情况，和按日志重建的视图")
@ExtendWith(Site.Shared.class)
class PastE2E {

    private static final String REBUILD = "/api/operations/rebuild";

    @BeforeAll
    static void playTheDemo(Site site) throws Exception {
        site.demo();
    }

    @Test
    @DisplayName("后来又记了许多，问那时的位置，回答与当时一样；两处之间变了什么也说得出")
    void asAnsweredThen(Site site) {
        Conference conference = site.conference();
        long index = conference.settledIndex();
        long place = Long.parseLong(conference.questions().get("/units").header("Lianxi-Index"));
        assertThat(place).isLessThanOrEqualTo(index);
        Map<String, JsonNode> then = conference.views();
        Http.Answer accepted = conference.convene();
        await().atMost(Patience.RECOVERY).until(() -> conference.shows(accepted));
        assertThat(conference.views()).isNotEqualTo(then);
        assertThat(conference.viewsAsOf(place)).isEqualTo(then);
        JsonNode meetings = conference.questions().get("/difference?from=index:" + place).body().path("meetings");
        assertThat(meetings.path("added").get(0).path("meetingId").asString()).isEqualTo(accepted.id());
    }

    @Test
    @DisplayName("按日志重建：与正在用的逐字节相同，换上之后回答不变")
    void rebuilt(Site site) {
        Conference conference = site.conference();
        conference.settledIndex();
        Map<String, JsonNode> before = conference.views();
        assertThat(conference.questions().order(REBUILD).status()).isEqualTo(202);
        await().atMost(Patience.RECOVERY)
            .until(() -> conference.questions().ask(REBUILD).body().path("state").asString().equals("done"));
        JsonNode status = conference.questions().ask(REBUILD).body();
        assertThat(status.path("compared")).isNotEmpty()
            .allSatisfy((one) -> assertThat(one.path("different").asLong()).as(one.toString()).isZero());
        assertThat(conference.views()).isEqualTo(before);
    }

}
