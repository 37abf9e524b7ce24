package org.lianxi.query.minutes.consent;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("经与会单位同意（四·一）")
class ConsentBoardProjectionTest extends QueryTest {

    private JsonNode board() {
        return then(BASE + "/minutes/" + Licheng.MINUTES + "/consent-board");
    }

    @Test
    @DisplayName("只征求与会单位同意；征求之后等待答复")
    void asked() {
        given(new Licheng().founded().met().consentAsked());
        assertThat(texts(board().path("units"), "unitCode")).containsExactly("wjj", "rsj", "zgh");
        assertThat(texts(board().path("units"), "state")).containsOnly("asked");
        assertThat(board().path("dueOn").asString()).isEqualTo("2021-06-15");
    }

    @Test
    @DisplayName("文字修改后，对前一稿的同意作废，新一稿重新征求")
    void revisionVoidsConsent() {
        given(new Licheng().founded().met().revised());
        assertThat(board().path("version").asInt()).isEqualTo(2);
        assertThat(board().path("contentHash").asString()).isEqualTo("sha-256:v2");
        assertThat(texts(board().path("units"), "state")).containsOnly("not-asked");
        JsonNode first = board().path("versions").get(0).path("units");
        assertThat(find(first, "unitCode", "rsj").path("state").asString()).isEqualTo("void");
        assertThat(find(first, "unitCode", "zgh").path("state").asString()).isEqualTo("withheld");
        assertThat(find(first, "unitCode", "zgh").path("remark").asString()).isEqualTo("表述需要核对");
        assertThat(find(first, "unitCode", "wjj").path("state").asString()).isEqualTo("asked");
    }

    @Test
    @DisplayName("全部同意后印发；已印发而未抄报区政府的显示缺口和天数")
    void filingGap() {
        given(new Licheng().founded().met().minutesIssued());
        assertThat(board().path("completed").asBoolean()).isTrue();
        assertThat(texts(board().path("units"), "state")).containsOnly("consented");
        assertThat(board().path("issued").path("documentNumber").asString()).isEqualTo("鲤职联纪〔2021〕1号");
        assertThat(board().path("filingGap").asBoolean()).isTrue();
        assertThat(board().path("filingGapDays").asInt()).isEqualTo(18);
    }

    @Test
    @DisplayName("抄报之后没有缺口")
    void filed() {
        given(new Licheng().founded().met().minutesIssued().filed());
        assertThat(board().path("filingGap").asBoolean()).isFalse();
        assertThat(board().path("filed").path("filedWith").asString()).isEqualTo("区人民政府");
    }

    @Test
    @DisplayName("视为同意、异议和答复、答复用时、分歧及其决定都在板上")
    void disputed() {
        given(new Licheng().founded().prepared().satWithExceptions().disputed());
        JsonNode answer = then(BASE + "/minutes/minutes-p2/consent-board");
        JsonNode gxj = find(answer.path("units"), "unitCode", "gxj");
        assertThat(gxj.path("state").asString()).isEqualTo("withheld");
        assertThat(gxj.path("minutesToAnswer").asLong()).isEqualTo(120);
        assertThat(gxj.path("officeAnswer").asString()).isEqualTo("时限为会议所定");
        assertThat(find(answer.path("units"), "unitCode", "wjj").path("state").asString()).isEqualTo("deemed");
        assertThat(answer.path("deadlock").path("escalatedTo").asString()).isEqualTo("区人民政府");
        assertThat(answer.path("deadlock").path("outcome").asString()).isEqualTo("text-stands");
        assertThat(answer.path("deadlock").path("approvalBy").asString()).isEqualTo("municipal-government");
        assertThat(answer.path("deadlock").path("approval").path("approvedBy").asString()).isEqualTo("市人民政府");
        assertThat(answer.path("completed").asBoolean()).isFalse();
    }

}
