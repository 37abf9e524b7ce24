package org.lianxi.command.information;

import java.util.List;
import java.util.Map;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.information.submitinformation.SubmitInformation;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationSubmitted;

import static org.lianxi.command.Licheng.refused;

@DisplayName("只传数量的信息流（F08、F09、F10）：数量和外部编号，不写人和事")
class CountsOnlyTest {

    private static final String I = "information-1";

    private static final Map<String, Integer> COUNTS = Map.of("认定人数", 3);

    private static final String REFERENCE = "鲤医保〔2026〕9号";

    private static SubmitInformation counted(String flow, String to, Map<String, Integer> counts, String reference) {
        return said(flow, to, null, null, counts, reference);
    }

    private static SubmitInformation said(String flow, String to, String title, String text,
            Map<String, Integer> counts, String reference) {
        return new SubmitInformation(Licheng.ID, I, List.of(to), flow, title, text, null, null, null, counts,
                reference);
    }

    private static ResultValidator<InformationItem> by(String unit, SubmitInformation command) {
        return Licheng.fixture(InformationItem.class)
            .givenNoPriorActivity()
            .when(command, Licheng.unit(unit).toMetaData());
    }

    @Test
    @DisplayName("由制度文件写明代“有关部门”发出的单位发给医保部门；标题就是制度的用语")
    void sent() {
        by("rsj", counted("F09", "ybj", COUNTS, REFERENCE)).expectEvents(
                new InformationSubmitted(Licheng.ID, I, "rsj", List.of("ybj"), false, "F09", "认定的医疗救助对象（只含数量与外部编号）", "",
                        null, null, null, Licheng.TODAY, COUNTS, REFERENCE),
                new InformationCirculated(Licheng.ID, I, "rsj", List.of("ybj"), Licheng.TODAY));
        refused(by("kjj", counted("F09", "ybj", COUNTS, REFERENCE)), "sender-is-the-flows-sender", "flows.F09");
    }

    @Test
    @DisplayName("写了标题或正文的不受理，援引该信息流所在的职责")
    void noWords() {
        refused(by("wjj", said("F08", "rsj", "诊断结果", null, Map.of("新增确诊例数", 1), REFERENCE)),
                "no-words-go-by-a-flow-of-counts", "flows.F08");
        refused(by("wjj", said("F10", "mzj", null, "某人", Map.of("用人单位不存在人数", 1), REFERENCE)),
                "no-words-go-by-a-flow-of-counts", "flows.F10");
    }

    @Test
    @DisplayName("没有数量、数量不是制度列出的、没有外部编号：不受理")
    void countsOfTheCharter() {
        refused(by("wjj", counted("F08", "rsj", null, REFERENCE)), "counts-are-the-flows", "flows.F08");
        refused(by("wjj", counted("F08", "rsj", Map.of(), REFERENCE)), "counts-are-the-flows", "flows.F08");
        refused(by("wjj", counted("F08", "rsj", Map.of("张某", 1), REFERENCE)), "counts-are-the-flows", "flows.F08");
        refused(by("wjj", counted("F08", "rsj", Map.of("新增确诊例数", 1), null)), "counts-are-the-flows", "flows.F08");
    }

    @Test
    @DisplayName("其他信息须有标题和正文，不填数量")
    void wordsElsewhere() {
        refused(by("zgh", said("F24", "czj", "经费", null, null, null)), "information-is-in-words", "information.words");
        refused(by("zgh", said("F24", "czj", null, "经费不足", null, null)), "information-is-in-words",
                "information.words");
        refused(by("zgh", said(null, "czj", "经费", "经费不足", COUNTS, null)), "information-is-in-words",
                "information.words");
        refused(by("zgh", said(null, "czj", "经费", "经费不足", null, REFERENCE)), "information-is-in-words",
                "information.words");
    }

}
