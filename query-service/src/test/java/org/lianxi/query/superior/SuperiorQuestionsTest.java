package org.lianxi.query.superior;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("上级决策、交办事项、意见建议、协调指导（一）")
class SuperiorQuestionsTest extends QueryTest {

    private final Licheng history = new Licheng().founded();

    private final Office office = new Office(this.history);

    @Test
    @DisplayName("交办事项：未办结、已逾期、已办结")
    void assignments() {
        this.office.assigned("assignment-1", LocalDate.of(2021, 6, 30))
            .assigned("assignment-2", LocalDate.of(2021, 12, 31))
            .assigned("assignment-3", LocalDate.of(2021, 6, 20))
            .assignmentDone("assignment-3")
            .assigned("assignment-4", null);
        given(this.history);
        assertThat(texts(then(BASE + "/assignments?state=open").path("assignments"), "assignmentId"))
            .containsExactly("assignment-1", "assignment-2", "assignment-4");
        JsonNode overdue = then(BASE + "/assignments?state=overdue").path("assignments");
        assertThat(texts(overdue, "assignmentId")).containsExactly("assignment-1");
        assertThat(overdue.get(0).path("overdue").asBoolean()).isTrue();
        JsonNode done = then(BASE + "/assignments/assignment-3");
        assertThat(done.path("open").asBoolean()).isFalse();
        assertThat(done.path("outcome").asString()).isEqualTo("任务完成");
        assertThat(done.path("reports").get(0).path("reportedToName").asString()).isEqualTo("区委、区政府");
        assertThat(done.path("leadUnit").path("unitName").asString()).isEqualTo("区卫健局");
        assertThat(get(BASE + "/assignments?state=lost").getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("决策部署、意见建议、指导意见各自成册")
    void papers() {
        this.office.papers();
        given(this.history);
        assertThat(texts(then(BASE + "/higher-decisions").path("decisions"), "from")).containsExactly("市人民政府");
        JsonNode opinion = then(BASE + "/opinions/opinion-o1");
        assertThat(opinion.path("to").valueStream().map(JsonNode::asString)).containsExactly("区委", "区人民政府");
        assertThat(opinion.path("resolutionId").asString()).isEqualTo("resolution-r2");
        assertThat(texts(then(BASE + "/guidance").path("guidance"), "id")).containsExactly("guidance-g1");
        assertThat(get(BASE + "/opinions/opinion-none").getResponse().getStatus()).isEqualTo(404);
    }

}
