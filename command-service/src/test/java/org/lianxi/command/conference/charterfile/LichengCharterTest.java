package org.lianxi.command.conference.charterfile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

@DisplayName("鲤城制度装载后的数目与规则")
class LichengCharterTest {

    private final Charter charter = LichengFile.charter();

    @Test
    @DisplayName("15 个单位、32 个席位、31 人、32 项职责、5 项会议职责、27 条信息流")
    void acceptanceNumbers() {
        assertThat(this.charter.units()).hasSize(15);
        assertThat(this.charter.seats()).hasSize(32);
        assertThat(this.charter.holders()).hasSize(32);
        assertThat(this.charter.duties()).hasSize(32);
        assertThat(this.charter.responsibilities()).hasSize(5);
        assertThat(this.charter.flows()).hasSize(27);
        assertThat(this.charter.caseKinds()).extracting(Charter.CaseKind::id)
            .containsExactly("M0", "M1", "M2", "M3", "M4", "M5", "M6");
    }

    @Test
    @DisplayName("31 人任 32 席，只有吴美玲一人任两席")
    void onePersonHasTwoSeats() {
        Map<String, List<Charter.SeatHolder>> people = this.charter.holders()
            .stream()
            .collect(Collectors.groupingBy(Charter.SeatHolder::personId));
        assertThat(people).hasSize(31);
        assertThat(people.values()).filteredOn((seats) -> seats.size() > 1)
            .singleElement()
            .satisfies((seats) -> assertThat(seats).extracting(Charter.SeatHolder::name, Charter.SeatHolder::seat)
                .containsExactly(tuple("吴美玲", "member:wjj"), tuple("吴美玲", "office-director")));
    }

    @Test
    @DisplayName("席位：召集人 1、成员 15、主任 1、副主任 3、办公室成员 12，每席一人（二·二、二·三，INV-02）")
    void seatsByRole() {
        assertThat(count(this.charter.seats(), Charter.Seat::role)).isEqualTo(Map.of("convener", 1L, "member", 15L,
                "office-director", 1L, "office-deputy", 3L, "office-member", 12L));
        assertThat(this.charter.holders()).extracting(Charter.SeatHolder::seat)
            .containsExactlyInAnyOrderElementsOf(this.charter.seats().stream().map(Charter.Seat::id).toList());
        assertThat(this.charter.seats()).filteredOn((seat) -> "wjj".equals(seat.unit())).hasSize(4);
        assertThat(this.charter.seat("convener")).get()
            .isEqualTo(new Charter.Seat("convener", "convener", 1, "wjj", null, true, false, "主要负责同志"));
    }

    @Test
    @DisplayName("每个单位的职责项数与制度第三部分一致")
    void dutiesPerUnit() {
        Map<String, Long> expected = new LinkedHashMap<>();
        expected.put("wjj", 6L);
        List.of("xcb", "fgj", "kjj", "mzj", "czj", "scjg", "ybj").forEach((unit) -> expected.put(unit, 1L));
        List.of("jyj", "gxj", "rsj", "sthj", "zjj").forEach((unit) -> expected.put(unit, 3L));
        List.of("yjj", "zgh").forEach((unit) -> expected.put(unit, 2L));
        assertThat(count(this.charter.duties(), Charter.Duty::unit)).isEqualTo(expected);
    }

    @Test
    @DisplayName("四种排序互不相同，单位按第二部分的顺序")
    void fourOrders() {
        assertThat(this.charter.lists()).containsOnlyKeys("composition", "duties", "roster", "office");
        assertThat(Set.copyOf(this.charter.lists().values())).hasSize(4);
        assertThat(this.charter.units()).extracting(Charter.Unit::code)
            .containsExactlyElementsOf(this.charter.lists().get("composition"));
        assertThat(this.charter.seats()).filteredOn((seat) -> seat.role().equals("member"))
            .extracting(Charter.Seat::unit)
            .containsExactlyElementsOf(this.charter.lists().get("roster"));
        assertThat(this.charter.seats()).filteredOn((seat) -> seat.role().equals("office-member"))
            .extracting(Charter.Seat::unit)
            .containsExactlyElementsOf(this.charter.lists().get("office"));
    }

    @Test
    @DisplayName("单位：全称缺省等于名称，市场监管局两种写法是同一单位")
    void unitNames() {
        assertThat(this.charter.unit("scjg")).get().extracting(Charter.Unit::fullName).isEqualTo("区市场监督管理局");
        assertThat(this.charter.unit("xcb")).get()
            .isEqualTo(new Charter.Unit("xcb", "区委宣传部", "区委宣传部", "party", List.of()));
        assertThat(this.charter.holders()).filteredOn(Charter.SeatHolder::unitInferred)
            .extracting(Charter.SeatHolder::name)
            .containsExactly("邱佳鑫");
    }

    @Test
    @DisplayName("规则：与会单位同意（四·一）为原文，沉默不视为同意为自选，法定人数不设")
    void rulesKnowTheirBasis() {
        assertThat(this.charter.rules())
            .containsEntry("minutes.consent.required", new RuleSetting("attending-units", null, Basis.TEXT))
            .containsEntry("minutes.consent.silence", new RuleSetting("block", null, Basis.LOCAL_CHOICE))
            .containsEntry("attendance.quorum", new RuleSetting(null, null, Basis.LOCAL_CHOICE))
            .containsEntry("minutes.copyReport.to", new RuleSetting(List.of("district-government"), null, Basis.TEXT))
            .containsEntry("convene.scope.partialAllowed", new RuleSetting(true, null, Basis.LOCAL_CHOICE))
            .containsEntry("tracking.verifyBy.separation",
                    new RuleSetting("verifier-unit-differs", null, Basis.LOCAL_CHOICE))
            .containsEntry("minutes.numbering.pattern", new RuleSetting("鲤职联纪〔{year}〕{n}号", null, Basis.LOCAL_CHOICE));
        assertThat(this.charter.rules().keySet()).noneMatch((path) -> path.endsWith("basis"));
    }

    @Test
    @DisplayName("拒绝时要引的每个规则都找得到条文")
    void refusalsCanQuote() {
        Map<String, String> expected = Map.ofEntries(Map.entry("units", "C-2.1"), Map.entry("seats.convener", "C-2.2"),
                Map.entry("seats.member", "C-2.2"), Map.entry("seats.office", "C-2.6"),
                Map.entry("seats.office-deputy", "C-2.6"), Map.entry("minutes.resolutions", "C-4.4"),
                Map.entry("tracking.source", "C-4.10"), Map.entry("membership.memberChange", "C-2.4"),
                Map.entry("membership.memberChange.proposedBy", "C-2.4"), Map.entry("presiding.by", "C-4.2"),
                Map.entry("minutes.consent.required", "C-4.5"), Map.entry("minutes.copyReport.to", "C-4.7"),
                Map.entry("minutes.recipients", "C-4.6"), Map.entry("tracking.verifyBy.by", "C-4.10"),
                Map.entry("reporting.progressTo", "C-4.11"), Map.entry("lifecycle.amendBy", "C-0.1"),
                Map.entry("convene.decidedBy", "C-4.1"));
        expected.forEach((path, clause) -> assertThat(this.charter.clauseOf(path)).as(path)
            .get()
            .extracting(Charter.Clause::id)
            .isEqualTo(clause));
    }

    @Test
    @DisplayName("文号、日期、机制环节和机关名称照录")
    void sourceAndTexts() {
        assertThat(this.charter.source().documentNumber()).isEqualTo("泉鲤政办〔2021〕26号");
        assertThat(this.charter.source().date()).isEqualTo(LocalDate.of(2021, 4, 26));
        assertThat(this.charter.texts()).containsEntry("organ.district-government", "区人民政府")
            .containsEntry("minutesMark", "联席会议纪要");
        assertThat(this.charter.caseKinds().get(2).tracks()).containsOnlyKeys("general", "medical-radiation");
        assertThat(this.charter.caseKinds().get(3).tracks()).containsOnlyKeys("main");
        assertThat(this.charter.clocks()).extracting(Charter.Clock::id)
            .contains("incident-general", "emergency-2h", "inspection-objection");
    }

    @Test
    @DisplayName("制度写成 JSON 再读回，一字不差")
    void survivesJson() {
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(this.charter), Charter.class)).isEqualTo(this.charter);
    }

    private static <T> Map<String, Long> count(List<T> items, Function<T, String> by) {
        return items.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

}
