package org.lianxi.command.conference.charterfile;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.calendar.Term;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("另一种样式的制度也能装载")
class OtherCharterTest {

    private static final String TEXT = LichengFile.resource("/charters/two-conveners.yaml");

    private final Charter charter = LichengFile.loaded(read(TEXT));

    @Test
    @DisplayName("三个第一层级召集人席位，其一属于成员单位以外的机关")
    void conveners() {
        assertThat(this.charter.seats()).extracting(Charter.Seat::id)
            .containsExactly("convener:tjj", "convener:zjd", "convener-government", "vice-convener", "liaison:tjj",
                    "liaison:zjd");
        assertThat(this.charter.seat("convener-government")).get()
            .isEqualTo(new Charter.Seat("convener-government", "convener", 1, null, "示例省人民政府", false, false, null));
        assertThat(this.charter.units()).extracting(Charter.Unit::code).containsExactly("tjj", "zjd");
    }

    @Test
    @DisplayName("同名的两人以人员编号区分，空缺的席位可以空着")
    void namesakes() {
        assertThat(this.charter.holders()).extracting(Charter.SeatHolder::personId)
            .contains("person-ding-1", "person-ding-2")
            .doesNotHaveDuplicates();
        assertThat(this.charter.holders()).noneMatch((holder) -> holder.seat().equals("vice-convener"));
    }

    @Test
    @DisplayName("规则的值、条文和依据：自带的先于组内继承的")
    void rules() {
        assertThat(this.charter.rules())
            .containsEntry("minutes.consent.required", new RuleSetting("in-session", null, Basis.TEXT))
            .containsEntry("presiding.by", new RuleSetting("convener", "C-1", Basis.TEXT))
            .containsEntry("reporting.officeReportsTo",
                    new RuleSetting(List.of("conference", "provincial-government"), "C-3", Basis.INFERRED))
            .containsEntry("convene.prepMeeting.attendees", new RuleSetting("liaisons", null, Basis.TEXT));
        assertThat(this.charter.duties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "in-session", "none", "all-units", "attending-units" })
    @DisplayName("同意的各种方式都能装载")
    void everyWayOfConsent(String required) {
        Charter other = LichengFile.loaded(read(TEXT.replace("required: in-session", "required: " + required)));
        assertThat(other.rules().get("minutes.consent.required").value()).isEqualTo(required);
    }

    @ParameterizedTest
    @ValueSource(strings = { "P3D", "P1M", "P1Y2M3W4D", "PT6H", "PT0S", "P1DT2H30M", "P2WD" })
    @DisplayName("接受的期限都读得成")
    void periodsParse(String period) {
        Charter other = LichengFile.loaded(read(TEXT.replace("silenceAfter: P3D", "silenceAfter: " + period)));
        String value = (String) other.rules().get("minutes.consent.silenceAfter").value();
        assertThat(Term.parse(value)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "P", "PT", "P1DT", "3D", "P-3D", "P1H", "PWD", "P1MWD" })
    @DisplayName("不成期限的写法不接受")
    void otherPeriodsAreRefused(String period) {
        CharterReading reading = read(TEXT.replace("silenceAfter: P3D", "silenceAfter: " + period));
        assertThat(reading).isInstanceOf(CharterReading.Rejected.class);
        assertThat(((CharterReading.Rejected) reading).errors()).extracting(CharterError::rule)
            .containsExactly("iso-periods-parse");
    }

    @Test
    @DisplayName("文件的摘要随内容而变，同一内容不变")
    void hashFollowsTheContent() {
        String hash = ((CharterReading.Loaded) read(TEXT)).sourceHash();
        assertThat(hash).matches("sha-256:[0-9a-f]{64}")
            .isEqualTo(((CharterReading.Loaded) read(TEXT)).sourceHash())
            .isNotEqualTo(((CharterReading.Loaded) read(TEXT + "\n")).sourceHash());
    }

    private static CharterReading read(String text) {
        return CharterFile.read("two-conveners.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

}
