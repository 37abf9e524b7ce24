package org.lianxi.query.conference.units;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("成员单位（二、三）")
class UnitsProjectionTest extends QueryTest {

    @Test
    @DisplayName("十五个成员单位按制度所列顺序")
    void inTheChartersOrder() {
        given(new Licheng().founded());
        JsonNode units = then(BASE + "/units").path("units");
        assertThat(texts(units, "code")).isEqualTo(Licheng.UNITS);
        JsonNode market = find(units, "code", "scjg");
        assertThat(market.path("name").asString()).isEqualTo("区市场监管局");
        assertThat(market.path("fullName").asString()).isEqualTo("区市场监督管理局");
        assertThat(market.path("from").asString()).isEqualTo("2021-04-26");
    }

    @Test
    @DisplayName("单位的职责随单位可查，也可以单独列出")
    void duties() {
        given(new Licheng().founded());
        assertThat(texts(then(BASE + "/units/czj").path("duties"), "id")).containsExactly("D-08");
        JsonNode duties = then(BASE + "/duties?unit=czj").path("duties");
        assertThat(texts(duties, "unitName")).containsExactly("区财政局");
        assertThat(then(BASE + "/duties?unit=wjj").path("duties").size()).isZero();
    }

    @Test
    @DisplayName("单位加入、更名、退出后，任何一天的成员单位和当时的名称都可查（INV-32）")
    void historyOfUnits() {
        given(new Licheng().founded().adjusted());
        assertThat(texts(then(BASE + "/units").path("units"), "code")).isEqualTo(Licheng.UNITS);
        assertThat(find(then(BASE + "/units?asOf=2021-05-25").path("units"), "code", "sfj").path("name").asString())
            .isEqualTo("区司法局");
        assertThat(find(then(BASE + "/units?asOf=2021-05-26").path("units"), "code", "sfj").path("name").asString())
            .isEqualTo("区司法行政局");
        assertThat(then(BASE + "/units?asOf=2021-05-28").path("units").size()).isEqualTo(15);
        JsonNode left = then(BASE + "/units/sfj");
        assertThat(left.path("until").asString()).isEqualTo("2021-05-27");
        assertThat(texts(left.path("names"), "name")).containsExactly("区司法局", "区司法行政局");
    }

    @Test
    @DisplayName("成员单位的调整：待决定的、已定的、未同意的")
    void unitChanges() {
        given(new Licheng().founded().adjusted());
        JsonNode all = then(BASE + "/unit-changes").path("unitChanges");
        assertThat(texts(all, "state")).containsExactly("confirmed", "confirmed", "confirmed", "rejected");
        assertThat(texts(then(BASE + "/unit-changes?state=rejected").path("unitChanges"), "unitName"))
            .containsExactly("区科技局");
        assertThat(then(BASE + "/unit-changes/unit-change-u1").path("basis").path("reference").asString())
            .isEqualTo("resolution-r0");
    }

}
