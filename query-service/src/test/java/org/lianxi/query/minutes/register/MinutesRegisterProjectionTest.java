package org.lianxi.query.minutes.register;

import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.notice.NoticeAcknowledged;
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

    @Test
    @DisplayName("印发未抄报是缺口，写明自何日起；抄报之后没有缺口")
    void filingGaps() {
        given(new Licheng().founded().met().minutesIssued());
        JsonNode gap = then(BASE + "/minutes?filingGap=true").path("minutes").get(0);
        assertThat(gap.path("notFiledSince").asString()).isEqualTo("2021-06-14");
        assertThat(gap.path("notFiledDays").asInt()).isEqualTo(18);
        assertThat(minutes().path("missingBodies").get(0).asString()).isEqualTo("district-government");
        given(new Licheng().founded().met().minutesIssued().filed());
        assertThat(then(BASE + "/minutes?filingGap=true").path("minutes").size()).isZero();
        assertThat(minutes().path("filing").path("filedWith").asString()).isEqualTo("区人民政府");
    }

    @Test
    @DisplayName("两稿之间改了哪些段落；没有的稿次不答")
    void difference() {
        given(new Licheng().founded().met().revised());
        JsonNode diff = then(BASE + "/minutes/" + Licheng.MINUTES + "/diff");
        assertThat(texts(diff.path("lines"), "change")).containsExactly("removed", "added");
        assertThat(then(BASE + "/minutes/" + Licheng.MINUTES + "/diff?from=1&to=1").path("lines")
            .get(0)
            .path("change")
            .asString()).isEqualTo("same");
        assertThat(get(BASE + "/minutes/" + Licheng.MINUTES + "/diff?from=1&to=3")).hasStatus(400);
    }

    @Test
    @DisplayName("签发、签收和更正都登记在册")
    void signatureReceiptsCorrigenda() {
        Licheng history = new Licheng().founded().met().minutesIssued().filed().corrected();
        history.by("czj", "member")
            .add("notice-x", new NoticeAcknowledged(Licheng.ID, "notice-x", "minutes-issued", "event-x",
                    Licheng.MINUTES, "czj", Instant.parse("2021-06-15T01:00:00Z")));
        history.by("district-government", "liaison")
            .add("notice-y", new NoticeAcknowledged(Licheng.ID, "notice-y", "minutes-copied", "event-x",
                    Licheng.MINUTES, null, Instant.parse("2021-06-15T02:00:00Z"), "district-government"));
        given(history);
        assertThat(minutes().path("signature").path("seatId").asString()).isEqualTo("convener");
        assertThat(minutes().path("issuerName").asString()).isEqualTo("鲤城区职业病防治工作联席会议");
        assertThat(texts(minutes().path("receipts"), "unitCode")).containsExactly("czj", "district-government");
        assertThat(minutes().path("notAcknowledged").size()).isEqualTo(14);
        assertThat(texts(minutes().path("corrigenda"), "state")).containsExactly("withdrawn", "issued");
        assertThat(minutes().path("corrigenda").get(1).path("documentNumber").asString())
            .isEqualTo("鲤职联纪〔2021〕1号（更正2）");
        assertThat(minutes().path("state").asString()).isEqualTo("filed");
    }

}
