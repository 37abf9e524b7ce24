package org.lianxi.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterChange;
import org.lianxi.contract.conference.CharterComparison;
import org.lianxi.contract.conference.RuleSetting;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("两版制度的差别，按路径列出")
class CharterComparisonTest {

    private final Charter charter = charter();

    private static Charter charter() {
        try (InputStream sample = CharterComparisonTest.class
            .getResourceAsStream("/samples/org.lianxi.conference.charter-adopted.v1.2.json")) {
            return JsonMapper.shared().readValue(sample, CharterAdopted.class).charter();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Charter with(List<Charter.Unit> units, Map<String, RuleSetting> rules) {
        Charter old = this.charter;
        return new Charter(old.schema(), old.identity(), old.source(), old.leadUnit(), old.clauses(),
                old.responsibilities(), units, old.lists(), old.seats(), old.holders(), old.duties(), rules,
                old.caseKinds(), old.flows(), old.clocks(), old.texts());
    }

    @Test
    @DisplayName("同一版没有差别")
    void same() {
        assertThat(CharterComparison.changes(this.charter, charter())).isEmpty();
    }

    @Test
    @DisplayName("整项增删列一处，留下的项各列不同的部分；规则的值列在规则自己的路径上")
    void differences() {
        List<Charter.Unit> units = new ArrayList<>(this.charter.units());
        Charter.Unit first = units.removeFirst();
        units.addFirst(new Charter.Unit(first.code(), "新名称", first.fullName(), first.affiliation(), List.of()));
        units.add(new Charter.Unit("sfj", "区司法局", "区司法局", "government", List.of()));
        Map<String, RuleSetting> rules = new HashMap<>(this.charter.rules());
        rules.put("x.y", new RuleSetting("a", null, Basis.TEXT));
        Charter before = with(this.charter.units(), rules);
        rules = new HashMap<>(this.charter.rules());
        rules.put("x.y", new RuleSetting(List.of("a", "b"), null, Basis.LOCAL_CHOICE));
        List<CharterChange> changes = CharterComparison.changes(before, with(units, rules));
        assertThat(changes).contains(
                new CharterChange("units." + first.code() + ".name", "changed", first.name(), "新名称"),
                new CharterChange("rules.x.y", "changed", "a", "a、b"),
                new CharterChange("rules.x.y.basis", "changed", "text", "local-choice"));
        assertThat(changes).filteredOn((change) -> change.kind().equals("added")).singleElement().satisfies((added) -> {
            assertThat(added.path()).isEqualTo("units.sfj");
            assertThat(added.after()).contains("区司法局");
        });
        assertThat(CharterComparison.changes(with(units, rules), before))
            .filteredOn((change) -> change.kind().equals("removed"))
            .extracting(CharterChange::path)
            .containsExactly("units.sfj");
    }

}
