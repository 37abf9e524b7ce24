package org.lianxi.query.action.unitboard;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("本单位待办事项")
class UnitBoardTest extends QueryTest {

    private static final LocalDate DUE = LocalDate.of(2021, 7, 31);

    private JsonNode board(String unit) {
        return then(BASE + "/units/" + unit + "/actions");
    }

    @Test
    @DisplayName("牵头的、配合的分开，先到期的在前，写明该做什么")
    void tasks() {
        given(new Licheng().founded()
            .assigned("action-2", "czj", DUE, "zgh")
            .accepted("action-2", "czj")
            .urged("action-2", 1, UrgingLevel.BLUE)
            .assigned("action-1", "czj", DUE.minusDays(30))
            .assigned("action-3", "czj", DUE)
            .claimed("action-3", "czj")
            .assigned("action-4", "czj", DUE)
            .claimed("action-4", "czj")
            .verified("action-4", "zgh"));
        this.clock.set("2021-07-02");
        JsonNode board = board("czj");
        assertThat(texts(board.path("lead"), "actionId")).containsExactly("action-1", "action-2", "action-3");
        assertThat(board.path("lead").get(0).path("steps").toString()).isEqualTo("[\"accept\",\"complete\"]");
        assertThat(board.path("lead").get(1).path("steps").toString()).isEqualTo("[\"answer-urging\"]");
        assertThat(board.path("lead").get(2).path("steps").toString()).isEqualTo("[\"accept\"]");
        assertThat(texts(board("zgh").path("part"), "actionId")).containsExactly("action-2");
        assertThat(board("zgh").path("part").get(0).path("steps").toString()).isEqualTo("[\"accept\"]");
    }

    @Test
    @DisplayName("被商请而未答复的列出，答复后不再列出；移交出去的留在原承办里")
    void helpAndFormer() {
        given(new Licheng().founded()
            .assigned("action-2", "czj", DUE, "zgh")
            .helpAsked("action-2", "mzj", "ybj")
            .helped("action-2", "mzj")
            .reassigned("action-2", "czj", "fgj"));
        assertThat(board("mzj").path("help").size()).isZero();
        assertThat(texts(board("ybj").path("help"), "matter")).containsExactly("提供企业名单");
        assertThat(board("czj").path("lead").size()).isZero();
        assertThat(texts(board("czj").path("former"), "leadUnitName")).containsExactly("区发改局");
        assertThat(get(BASE + "/units/zzz/actions").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("接续：换了人，待办随单位")
    void continuity() {
        given(new Licheng().founded().nominated().assigned("action-2", "fgj", DUE));
        JsonNode before = board("fgj").path("lead");
        given(new Licheng().founded().memberChanged().assigned("action-2", "fgj", DUE));
        assertThat(board("fgj").path("lead")).isEqualTo(before);
    }

}
