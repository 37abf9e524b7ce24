package org.lianxi.command.conference.charterfile;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.contract.conference.Charter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("鲤城制度文件与泉鲤政办〔2021〕26号原文逐字核对")
class LichengFidelityTest {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
            "十三", "十四", "十五");

    private static final Charter CHARTER = LichengFile.charter();

    /**
     * Without blanks, line breaks and the marks of the copy's own markup.
     */
    private static final String ORIGINAL = plain(LichengFile.resource("/charters/quan-li-zheng-ban-2021-26.txt"));

    static Stream<Arguments> quotations() {
        Stream<Arguments> clauses = CHARTER.clauses().stream().map((it) -> Arguments.of(it.id(), it.text()));
        Stream<Arguments> duties = CHARTER.duties().stream().map((it) -> Arguments.of(it.id(), it.text()));
        Stream<Arguments> responsibilities = CHARTER.responsibilities()
            .stream()
            .map((it) -> Arguments.of(it.id(), it.text()));
        return Stream.of(clauses, duties, responsibilities).flatMap((all) -> all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotations")
    @DisplayName("条文、职责都是原文")
    void isQuotedVerbatim(String id, String text) {
        assertThat(ORIGINAL).contains(plain(text));
    }

    @Test
    @DisplayName("第三部分可由数据一字不差地重排出来")
    void dutiesAreComplete() {
        StringBuilder section = new StringBuilder("三、成员单位主要职责");
        List<String> order = CHARTER.lists().get("duties");
        for (int i = 0; i < order.size(); i++) {
            String code = order.get(i);
            section.append("(").append(NUMERALS.get(i)).append(")").append(CHARTER.unit(code).orElseThrow().name());
            List<Charter.Duty> duties = CHARTER.duties().stream().filter((duty) -> duty.unit().equals(code)).toList();
            for (int n = 0; n < duties.size(); n++) {
                section.append((duties.size() > 1) ? (n + 1) + "." : "").append(duties.get(n).text());
            }
        }
        section.append("四、联席会议工作规则");
        assertThat(oneKindOfBrackets(ORIGINAL)).contains(oneKindOfBrackets(plain(section.toString())));
    }

    @Test
    @DisplayName("第一部分五项可由数据重排出来")
    void responsibilitiesAreComplete() {
        StringBuilder section = new StringBuilder("一、联席会议主要职责");
        for (int i = 0; i < CHARTER.responsibilities().size(); i++) {
            section.append("(").append(NUMERALS.get(i)).append(")").append(CHARTER.responsibilities().get(i).text());
        }
        section.append("二、联席会议组成单位");
        assertThat(ORIGINAL).contains(plain(section.toString()));
    }

    @Test
    @DisplayName("附件名单的人、职务和次序与原文一致")
    void rosterIsComplete() {
        String annex = ORIGINAL.substring(ORIGINAL.lastIndexOf("联席会议成员名单"))
            .replace("联席会议成员名单", "")
            .replace("联席会议下设办公室，挂靠区卫健局，承担联席会议日常工作。人员名单如下：", "")
            .replaceAll("召集人：|副主任：|主任：|成员：|-", "");
        StringBuilder holders = new StringBuilder();
        CHARTER.holders().forEach((holder) -> holders.append(holder.name()).append(holder.post()));
        assertThat(holders).hasToString(annex);
    }

    @Test
    @DisplayName("组成单位按第二部分的次序出现在原文里")
    void compositionFollowsTheClause() {
        String clause = CHARTER.clauses()
            .stream()
            .filter((it) -> it.id().equals("C-2.1"))
            .findFirst()
            .orElseThrow()
            .text();
        List<String> names = CHARTER.units()
            .stream()
            .map((unit) -> clause.contains(unit.name()) ? unit.name() : unit.name().substring(1))
            .toList();
        assertThat(clause).containsSubsequence(names);
    }

    @Test
    @DisplayName("文号、标题、发文机关、日期与原文一致")
    void sourceIsQuoted() {
        Charter.Source source = CHARTER.source();
        assertThat(ORIGINAL).contains(source.documentNumber(), source.title(), source.issuer() + "2021年4月26日",
                "经" + source.approvedBy() + "同意", String.join("，", source.addressees()) + "：", "此件主动公开",
                CHARTER.identity().name() + "制度");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000*#]", "");
    }

    private static String oneKindOfBrackets(String text) {
        return text.replace('（', '(').replace('）', ')');
    }

}
