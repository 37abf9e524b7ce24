package org.lianxi.clausemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.clausemap.SourceType.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("条文对照：每一条都有着落，每条规则都有一次被拒的测试")
class ClauseMapTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final ClauseMap MAP = new ClauseMap(ROOT);

    @Test
    @DisplayName("每一条要么有规则、命令或事件，要么写明为何留给人办")
    void everyClauseIsCoveredOrLeftToPeople() {
        List<String> uncovered = MAP.clauses()
            .stream()
            .map((clause) -> clause.id())
            .filter((id) -> MAP.whyLeftToPeople(id) == null)
            .filter((id) -> MAP.serving(id).stream().noneMatch((type) -> type.kind() != Kind.OTHER))
            .toList();
        assertThat(uncovered).as("clauses that nothing serves").isEmpty();
    }

    @Test
    @DisplayName("每条不变式都有守它的代码和测试，或写明归哪一部分")
    void everyInvariantIsKeptAndTested() {
        List<String> unkept = MAP.invariants()
            .stream()
            .filter((invariant) -> MAP.whyLeftToPeople(invariant) == null)
            .filter((invariant) -> MAP.keeping(invariant).isEmpty() || MAP.testsOfInvariant(invariant).isEmpty())
            .toList();
        assertThat(unkept).as("invariants without code or test").isEmpty();
    }

    @Test
    @DisplayName("每条规则都至少在一个测试里拒绝过")
    void everyRuleHasRefusedInATest() {
        List<String> untested = MAP.rules()
            .stream()
            .filter((rule) -> MAP.testsOf(rule).isEmpty())
            .map(SourceType::name)
            .toList();
        assertThat(untested).as("rules whose refusal no test expects").isEmpty();
    }

    @Test
    @DisplayName("留给人办的清单里没有已经有着落的条文")
    void nothingIsLeftToPeopleInVain() {
        List<String> served = MAP.leftToPeople()
            .stream()
            .filter((id) -> MAP.serving(id).stream().anyMatch((type) -> type.kind() == Kind.RULE))
            .toList();
        assertThat(served).as("clauses listed as left to people although a rule serves them").isEmpty();
    }

    @Test
    @DisplayName("文档里的对照表就是代码现在的样子")
    void documentIsInStep() throws IOException {
        Path document = ROOT.resolve("docs/clause-map.md");
        if ("write".equals(System.getProperty("lianxi.docs"))) {
            Files.writeString(document, MAP.toMarkdown());
        }
        assertThat(document).hasContent(MAP.toMarkdown());
    }

}
