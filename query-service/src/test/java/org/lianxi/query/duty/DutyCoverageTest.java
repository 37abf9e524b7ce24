package org.lianxi.query.duty;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("成员单位主要职责（三）：履行情况")
class DutyCoverageTest extends QueryTest {

    private final Licheng history = new Licheng().founded();

    private final Office office = new Office(this.history);

    private JsonNode duty(String id, String query) {
        return find(then(BASE + "/duty-coverage" + query).path("duties"), "dutyId", id);
    }

    @Test
    @DisplayName("什么都没有的职责列为闲置")
    void idle() {
        given(this.history);
        JsonNode duties = then(BASE + "/duty-coverage?months=3").path("duties");
        assertThat(texts(duties, "dutyId")).containsExactly("D-08", "D-12.1", "D-15.2");
        assertThat(texts(duties.get(0).path("months"), "month")).containsExactly("2021-05", "2021-06", "2021-07");
        assertThat(duties.valueStream()).allMatch((row) -> row.path("idle").asBoolean());
        assertThat(get(BASE + "/duty-coverage?months=0").getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("报告覆盖它写明的期间，没有写明的算在报告当月")
    void reports() {
        this.office.dutyReported("dutyreport-1", "czj", "D-08", "2021-Q2", LocalDate.of(2021, 7, 1))
            .dutyReported("dutyreport-2", "yjj", "D-12.1", null, LocalDate.of(2021, 7, 1));
        given(this.history);
        assertThat(texts(duty("D-08", "?months=4").path("months"), "reports")).containsExactly("1", "1", "1", "0");
        assertThat(texts(duty("D-12.1", "?months=4").path("months"), "reports")).containsExactly("0", "0", "0", "1");
        assertThat(texts(then(BASE + "/duty-coverage?months=4&idle=true").path("duties"), "dutyId"))
            .containsExactly("D-15.2");
        assertThat(texts(then(BASE + "/duty-reports?unit=czj").path("reports"), "period")).containsExactly("2021-Q2");
        assertThat(then(BASE + "/duty-reports/dutyreport-2").path("unitName").asString()).isEqualTo("区应急局");
    }

    @Test
    @DisplayName("按职责所在条文的信息流发出的信息、提出的问题，算作履职")
    void flows() {
        this.office.informed("information-1", "yjj", List.of("wjj"), "F07", LocalDate.of(2021, 6, 15))
            .informed("information-2", "yjj", List.of("wjj"), null, LocalDate.of(2021, 7, 1))
            .raised("issue-1", "zgh", true, LocalDate.of(2021, 5, 3));
        given(this.history);
        assertThat(texts(duty("D-12.1", "?months=3").path("months"), "flows")).containsExactly("0", "1", "0");
        assertThat(texts(duty("D-15.2", "?months=3").path("months"), "flows")).containsExactly("1", "0", "0");
        assertThat(duty("D-15.2", "?months=2").path("idle").asBoolean()).isTrue();
        assertThat(duty("D-15.2", "?months=2").path("lastOn").asString()).isEqualTo("2021-05-03");
    }

    @Test
    @DisplayName("报告列出的事项算在这项职责上；没有列出的只说明单位在办事")
    void actions() {
        this.history.assigned("action-1", "czj", LocalDate.of(2021, 9, 30))
            .assigned("action-2", "czj", LocalDate.of(2021, 9, 30));
        this.office.dutyReported("dutyreport-1", "czj", "D-08", "2021-05", LocalDate.of(2021, 7, 1), "action-1");
        given(this.history);
        JsonNode row = duty("D-08", "?months=3");
        assertThat(texts(row.path("months"), "actions")).containsExactly("0", "1", "1");
        assertThat(row.path("unitActions").asInt()).isEqualTo(1);
        assertThat(row.path("idle").asBoolean()).isFalse();
    }

}
