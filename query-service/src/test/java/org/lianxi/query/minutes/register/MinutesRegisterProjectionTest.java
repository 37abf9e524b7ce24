package org.lianxi.query.minutes.register;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("会议纪要（四）")
class MinutesRegisterProjectionTest extends QueryTest {

    private JsonNode minutes() {
        return then(BASE + "/minutes/" + Licheng.MINUTES);
    }

    @Test
    @DisplayName("每一稿的全文都留着，当前稿是最后一稿")
    void versions() {
        given(new Licheng().founded().met().revised());
        assertThat(minutes().path("version").asInt()).isEqualTo(2);
        assertThat(minutes().path("text").asString()).isEqualTo("会议议定：开展重点行业专项检查。");
        assertThat(texts(minutes().path("versions"), "text")).containsExactly("会议议定：开展专项检查。", "会议议定：开展重点行业专项检查。");
        assertThat(texts(minutes().path("resolutions"), "title")).containsExactly("开展专项检查");
    }

    @Test
    @DisplayName("起草、征求同意、全部同意、印发、抄报，状态依次变化")
    void states() {
        given(new Licheng().founded().met().revised());
        assertThat(minutes().path("state").asString()).isEqualTo("drafted");
        given(new Licheng().founded().met().minutesIssued());
        assertThat(minutes().path("state").asString()).isEqualTo("issued");
        assertThat(texts(then(BASE + "/minutes?state=issued").path("minutes"), "documentNumber"))
            .containsExactly("鲤职联纪〔2021〕1号");
        given(new Licheng().founded().met().minutesIssued().filed());
        assertThat(minutes().path("state").asString()).isEqualTo("filed");
        assertThat(then(BASE + "/minutes?state=issued").path("minutes").size()).isZero();
    }

    @Test
    @DisplayName("印发的纪要有编号、发文单位和发往单位")
    void issued() {
        given(new Licheng().founded().met().minutesIssued());
        assertThat(minutes().path("number").asInt()).isEqualTo(1);
        assertThat(minutes().path("year").asInt()).isEqualTo(2021);
        assertThat(minutes().path("recipients").size()).isEqualTo(15);
        assertThat(minutes().path("recipients").get(0).path("unitName").asString()).isEqualTo("区委宣传部");
    }

}
