package org.lianxi.command.conference.charterfile;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("另两份真实的制度：汕头 2012、福建 2007")
class OtherRealChartersTest {

    private final Charter shantou = LichengFile
        .loaded(CharterFile.read("shantou-zyb-2012.yaml", bytes("/charters/shantou-zyb-2012.yaml")));

    private final Charter fujian = LichengFile
        .loaded(CharterFile.read("fujian-service-stats-2007.yaml", bytes("/charters/fujian-service-stats-2007.yaml")));

    private static byte[] bytes(String name) {
        return LichengFile.resource(name).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Charter.Seat> conveners(Charter charter, int tier) {
        return charter.seats()
            .stream()
            .filter((seat) -> seat.role().equals("convener") && seat.tier() == tier)
            .toList();
    }

    @Test
    @DisplayName("第一层级召集人如制度所定（INV-01）：汕头一位在政府，福建两位并列")
    void firstConveners() {
        assertThat(conveners(this.shantou, 1)).singleElement().satisfies((seat) -> {
            assertThat(seat.unit()).isNull();
            assertThat(seat.organ()).isEqualTo("市人民政府");
        });
        assertThat(conveners(this.shantou, 2)).extracting(Charter.Seat::unit).containsExactly(null, "ajj");
        assertThat(conveners(this.fujian, 1)).extracting(Charter.Seat::unit).containsExactly("tjj", "dczd");
        assertThat(this.fujian.unit("dczd")).get().extracting(Charter.Unit::affiliation).isEqualTo("central-agency");
    }

    @Test
    @DisplayName("名单未见，席位全部空缺，不编造姓名")
    void seatsAreVacant() {
        assertThat(this.shantou.holders()).isEmpty();
        assertThat(this.fujian.holders()).isEmpty();
    }

    @Test
    @DisplayName("规则各如其制度")
    void rules() {
        assertThat(this.shantou.rules())
            .containsEntry("membership.memberChange.confirmBy", new RuleSetting("office-notice", null, Basis.TEXT))
            .containsEntry("convene.cadence.every", new RuleSetting("P6M", null, Basis.TEXT))
            .containsEntry("membership.liaisons", new RuleSetting("one-per-unit", null, Basis.TEXT))
            .containsEntry("tracking.by", new RuleSetting("lead-department", null, Basis.TEXT))
            .containsEntry("minutes.consent.required", new RuleSetting("none", null, Basis.LOCAL_CHOICE));
        assertThat(this.shantou.caseKinds()).filteredOn((kind) -> kind.id().equals("M5"))
            .extracting(Charter.CaseKind::approval)
            .containsExactly("convener");
        assertThat(this.fujian.rules())
            .containsEntry("minutes.consent.required", new RuleSetting("in-session", null, Basis.TEXT))
            .containsEntry("minutes.consent.deadlock.escalateTo",
                    new RuleSetting("provincial-government", null, Basis.TEXT))
            .containsEntry("convene.meetingKinds",
                    new RuleSetting(List.of("plenary", "special", "research"), null, Basis.TEXT))
            .containsEntry("reporting.officeReportsTo",
                    new RuleSetting(List.of("conference", "provincial-government"), null, Basis.TEXT));
    }

    @Test
    @DisplayName("写成 JSON 再读回，一字不差")
    void surviveJson() {
        JsonMapper json = JsonMapper.builder().build();
        for (Charter charter : List.of(this.shantou, this.fujian)) {
            assertThat(json.readValue(json.writeValueAsString(charter), Charter.class)).isEqualTo(charter);
        }
    }

    @Test
    @DisplayName("每条规则的每个取值，不支持的都说明文件、行、字段、取值和可用的值")
    void unsupportedValuesAreNamed() {
        String text = LichengFile.resource("/charters/shantou-zyb-2012.yaml")
            .replace("confirmBy: office-notice, procedure: {value: [written]",
                    "confirmBy: emperor, procedure: {value: [written]");
        CharterReading reading = CharterFile.read("shantou-zyb-2012.yaml", text.getBytes(StandardCharsets.UTF_8));
        List<CharterError> errors = ((CharterReading.Rejected) reading).errors();
        assertThat(errors).hasSize(2).allSatisfy((error) -> {
            assertThat(error.file()).isEqualTo("shantou-zyb-2012.yaml");
            assertThat(error.line()).isPositive();
            assertThat(error.rule()).isEqualTo("rule-values-supported");
            assertThat(error.arguments()).containsExactly("emperor",
                    "conference, convener, office-notice, successor, leader");
        });
        assertThat(errors).extracting(CharterError::field)
            .containsExactly("rules.membership.memberChange.confirmBy", "rules.membership.officeChange.confirmBy");
    }

}
