package org.lianxi.query.action.progress;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("各单位进展")
class UnitProgressTest extends QueryTest {

    @Test
    @DisplayName("十五个单位都列出，没有事项的也列出")
    void everyUnit() {
        given(new Licheng().founded());
        JsonNode units = then(BASE + "/progress").path("units");
        assertThat(texts(units, "unitCode")).isEqualTo(Licheng.UNITS);
        assertThat(units.get(0).path("lead").path("total").asInt()).isZero();
    }

    @Test
    @DisplayName("牵头和配合分开计数，按状态和灯；最近一次报告写明")
    void counts() {
        Licheng history = new Licheng().founded()
            .assigned("action-1", "wjj", LocalDate.of(2021, 6, 30), "czj")
            .assigned("action-2", "wjj", LocalDate.of(2021, 9, 30))
            .accepted("action-2", "wjj");
        history.reported("action-1", "czj", 1, 20, LocalDate.of(2021, 6, 20));
        given(history);
        JsonNode health = then(BASE + "/units/wjj/progress");
        assertThat(health.path("lead").path("total").asInt()).isEqualTo(2);
        assertThat(health.path("lead").path("byState").path("accepted").asInt()).isEqualTo(1);
        assertThat(health.path("lead").path("byLight").path("overdue").asInt()).isEqualTo(1);
        assertThat(health.path("lead").path("byLight").path("normal").asInt()).isEqualTo(1);
        assertThat(health.has("lastReport")).isFalse();
        JsonNode finance = then(BASE + "/units/czj/progress");
        assertThat(finance.path("lead").path("total").asInt()).isZero();
        assertThat(finance.path("part").path("total").asInt()).isEqualTo(1);
        assertThat(finance.path("lastReport").path("percent").asInt()).isEqualTo(20);
    }

}
