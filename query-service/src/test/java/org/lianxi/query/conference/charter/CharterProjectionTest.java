package org.lianxi.query.conference.charter;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("现行制度")
class CharterProjectionTest extends QueryTest {

    @Test
    @DisplayName("联席会议列表给出名称、文号和施行日期")
    void conferences() {
        given(new Licheng().founded());
        JsonNode conference = then("/api/conferences").path("conferences").get(0);
        assertThat(conference.path("id").asString()).isEqualTo(Licheng.ID);
        assertThat(conference.path("documentNumber").asString()).isEqualTo("泉鲤政办〔2021〕26号");
        assertThat(conference.path("inForceFrom").asString()).isEqualTo("2021-04-26");
    }

    @Test
    @DisplayName("规则带着它依据的条款原文")
    void rulesQuoteTheirClause() {
        given(new Licheng().founded());
        JsonNode charter = then(BASE);
        assertThat(charter.path("leadUnitName").asString()).isEqualTo("区卫健局");
        JsonNode rule = find(charter.path("rules"), "path", "minutes.consent.required");
        assertThat(rule.path("basis").asString()).isEqualTo("text");
        assertThat(rule.path("clause").path("text").asString()).contains("经与会单位同意后印发");
    }

    @Test
    @DisplayName("还没有联席会议时列表为空")
    void none() {
        assertThat(then("/api/conferences").path("conferences").size()).isZero();
    }

    @Test
    @DisplayName("每一版制度都在，两版的差别按路径列出")
    void versionsAndDifferences() {
        Licheng history = new Licheng().founded();
        given(history);
        assertThat(texts(then(BASE + "/charter/versions").path("versions"), "version")).containsExactly("1");
        given(history.adjusted());
        JsonNode versions = then(BASE + "/charter/versions").path("versions");
        assertThat(texts(versions, "documentNumber")).containsExactly("泉鲤政办〔2021〕26号", "泉鲤政办〔2021〕30号");
        assertThat(texts(versions, "approvedBy")).containsExactly("区政府", "区政府");
        JsonNode now = then(BASE + "/charter");
        assertThat(now.path("version").asInt()).isEqualTo(2);
        assertThat(texts(now.path("changes"), "path")).containsExactly("rules.minutes.recipients");
        assertThat(now.path("charter").path("rules").path("minutes.consent.required").path("value").asString())
            .isEqualTo("attending-units");
        assertThat(then(BASE + "/charter?version=1").path("documentNumber").asString()).isEqualTo("泉鲤政办〔2021〕26号");
        assertThat(then(BASE + "/charter/diff?from=1&to=2").path("changes").size()).isZero();
        assertThat(then(BASE).path("charterVersion").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("别的联席会议的修订不在其中")
    void nothingOfAnotherConference() {
        given(new Licheng("another").founded().adjusted());
        given(new Licheng().founded());
        assertThat(then(BASE + "/charter/versions").path("versions").size()).isEqualTo(1);
        assertThat(then(BASE + "/unit-changes").path("unitChanges").size()).isZero();
    }

}
