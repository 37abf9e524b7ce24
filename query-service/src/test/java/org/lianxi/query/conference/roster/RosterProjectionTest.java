package org.lianxi.query.conference.roster;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.UnitSeat;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("成员名单（二）")
class RosterProjectionTest extends QueryTest {

    private JsonNode seat(String asOf, String seat) {
        return find(then(BASE + "/roster?asOf=" + asOf).path("seats"), "seatId", seat);
    }

    @Test
    @DisplayName("制度印发当日，各席位由制度所列人员担任；前一日尚无人任职")
    void firstDay() {
        given(new Licheng().founded());
        JsonNode convener = seat("2021-04-26", "convener");
        assertThat(convener.path("holder").path("name").asString()).isEqualTo("陈东辉");
        assertThat(convener.path("unitName").asString()).isEqualTo("区卫健局");
        assertThat(convener.path("since").asString()).isEqualTo("2021-04-26");
        assertThat(seat("2021-04-25", "convener").has("holder")).isFalse();
    }

    @Test
    @DisplayName("成员因工作变动需要调整的，由所在单位提出，联席会议确定：生效前一日仍是原成员，当日起是新成员")
    void exactAtTheBoundary() {
        given(new Licheng().founded().memberChanged());
        assertThat(seat("2021-05-31", "member:fgj").path("holder").path("name").asString()).isEqualTo("李伟阳");
        assertThat(seat("2021-06-01", "member:fgj").path("holder").path("name").asString()).isEqualTo("王丽雅");
        assertThat(seat("2021-06-01", "member:fgj").path("since").asString()).isEqualTo("2021-06-01");
    }

    @Test
    @DisplayName("不问日期时按当日回答")
    void today() {
        given(new Licheng().founded().memberChanged());
        JsonNode roster = then(BASE + "/roster");
        assertThat(roster.path("asOf").asString()).isEqualTo("2021-07-02");
        assertThat(find(roster.path("seats"), "seatId", "member:fgj").path("holder").path("name").asString())
            .isEqualTo("王丽雅");
    }

    @Test
    @DisplayName("席位的任期首尾相接；一人兼任两个席位时两个任期都查得到")
    void terms() {
        given(new Licheng().founded().memberChanged());
        JsonNode terms = then(BASE + "/seats/member:fgj/terms").path("terms");
        assertThat(texts(terms, "from")).containsExactly("2021-04-26", "2021-06-01");
        assertThat(terms.get(0).path("until").asString()).isEqualTo("2021-05-31");
        assertThat(terms.get(1).path("basis").path("reference").asString()).isEqualTo("联席会议函〔2021〕1号");
        assertThat(texts(then(BASE + "/people/wml/terms").path("terms"), "seatId")).containsExactly("member:wjj",
                "office-director");
    }

    @Test
    @DisplayName("提名待定、已确定、未予确定分别可查，标签是联席会议的版本")
    void nominations() {
        Licheng history = new Licheng().founded().nominated();
        given(history);
        assertThat(texts(then(BASE + "/nominations?state=pending").path("nominations"), "nominationId"))
            .containsExactly("nomination-n1");
        long version = history.events().getLast().sequence();
        assertThat(get(BASE + "/nominations")).hasHeader("ETag", "\"" + version + "\"");
    }

    @Test
    @DisplayName("确定和未予确定的提名不再待定")
    void decided() {
        given(new Licheng().founded().memberChanged());
        assertThat(then(BASE + "/nominations?state=pending").path("nominations").size()).isZero();
        assertThat(texts(then(BASE + "/nominations?state=confirmed").path("nominations"), "effectiveOn"))
            .containsExactly("2021-06-01");
        assertThat(texts(then(BASE + "/nominations?state=rejected").path("nominations"), "rejection"))
            .containsExactly("待补充材料");
    }

    @Test
    @DisplayName("随职务、办公室、联络员的变动和单位的退出，都在任期里")
    void everyWayASeatChangesHands() {
        given(new Licheng().founded().adjusted());
        assertThat(texts(then(BASE + "/seats/convener/terms").path("terms"), "until")).containsExactly("2021-05-24",
                "2021-05-28", "");
        assertThat(texts(then(BASE + "/seats/office-member:kjj/terms").path("terms"), "from"))
            .containsExactly("2021-05-25", "2021-05-28");
        assertThat(texts(then(BASE + "/seats/member:sfj/terms").path("terms"), "until")).containsExactly("2021-05-27");
        assertThat(then(BASE + "/seats/liaison:kjj/terms").path("terms").size()).isEqualTo(1);
        assertThat(texts(then(BASE + "/nominations?state=lapsed").path("nominations"), "nominationId"))
            .containsExactly("nomination-s2");
        assertThat(texts(then(BASE + "/nominations?state=withdrawn").path("nominations"), "rejection"))
            .containsExactly("人选另行研究");
    }

    @Test
    @DisplayName("席位空缺单独列出；单位退出后它的席位不再列入")
    void vacancies() {
        Licheng history = new Licheng().founded();
        history.add("conference-" + Licheng.ID,
                new MemberUnitAdmitted(Licheng.ID, "sfj", "区司法局", "区司法局", "government", 16, LocalDate.of(2021, 5, 25),
                        "unit-change-u1", new ConfirmationBasis("meeting", "resolution-r0"),
                        List.of(new UnitSeat("member:sfj", "member", null, "all", null))));
        given(history);
        assertThat(then(BASE + "/roster").path("vacancies").get(0).asString()).isEqualTo("member:sfj");
        assertThat(then(BASE + "/roster?asOf=2021-05-01").path("vacancies").size()).isZero();
        history.add("conference-" + Licheng.ID, new MemberUnitWithdrawn(Licheng.ID, "sfj", "区司法局", "unit-change-u2",
                new ConfirmationBasis("meeting", "resolution-r0"), LocalDate.of(2021, 5, 27)));
        given(history);
        assertThat(then(BASE + "/roster?asOf=2021-05-28").path("vacancies").size()).isZero();
    }

}
