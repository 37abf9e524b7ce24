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

}
