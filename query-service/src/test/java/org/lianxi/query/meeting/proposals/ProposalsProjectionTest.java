package org.lianxi.query.meeting.proposals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("提议召开会议（四·一）")
class ProposalsProjectionTest extends QueryTest {

    @Test
    @DisplayName("待决定、已召集、未采纳，各有各的下落；没有提议的会议不在其列")
    void states() {
        given(new Licheng().founded().convened().proposals());
        assertThat(texts(then(BASE + "/meeting-proposals").path("proposals"), "state")).containsExactly("pending",
                "declined");
        JsonNode declined = then(BASE + "/meeting-proposals?state=declined").path("proposals").get(0);
        assertThat(declined.path("unitName").asString()).isEqualTo("区教育局");
        assertThat(declined.path("declinedBecause").asString()).isEqualTo("并入下次全体会议");
        given(new Licheng().founded().convened().proposals().prepared());
        assertThat(texts(then(BASE + "/meeting-proposals").path("proposals"), "state")).containsExactly("convened",
                "declined");
        assertThat(get(BASE + "/meeting-proposals?state=x")).hasStatus(400);
    }

}
