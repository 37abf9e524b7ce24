package org.lianxi.command.knobs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("制度文件的每个规则值都改变办事的结果；两份制度只差这一个值，同样的指令，不同的结果")
class KnobsTest {

    /**
     * Terms that only make something due; the deadlines of the notification service obey
     * them, and its tests have their table.
     */
    private static final Set<String> CLOCKS = Set.of("convene.cadence.every", "convene.remindBefore",
            "minutes.draftWithin", "minutes.copyReport.when", "minutes.copyReport.within",
            "tracking.actionDefaults.accept", "tracking.actionDefaults.feedbackEvery",
            "tracking.actionDefaults.remindBefore", "tracking.decideExtensionWithin", "tracking.escalateAfter",
            "tracking.urgingAnsweredWithin", "reporting.promptly.onChangeWithin", "reporting.promptly.digestEvery",
            "reporting.promptly.referralWithin", "reporting.receipts", "reporting.unreadAfter",
            "membership.memberChange.decideWithin", "issues.settledWithin");

    static Stream<Knob> knobs() {
        return Stream.of(MeetingKnobs.all(), MinutesKnobs.all(), FollowUpKnobs.all(), MembershipKnobs.all())
            .flatMap((rows) -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knobs")
    @DisplayName("值与结果")
    void everyValueHasItsOutcome(Knob knob) {
        assertThat(knob.play()).isEqualTo(knob.outcome());
    }

    @Test
    @DisplayName("同一规则的不同值，结果各不相同")
    void outcomesDiffer() {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        knobs()
            .forEach((knob) -> outcomes.computeIfAbsent(knob.path(), (path) -> new ArrayList<>()).add(knob.outcome()));
        assertThat(outcomes)
            .allSatisfy((path, all) -> assertThat(all).as(path).hasSizeGreaterThan(1).doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("模式允许的每个规则、每个列举值都在表中；只有一个值的规则，其他值由装载时拒绝")
    void theTableIsComplete() throws IOException {
        Map<String, Set<Object>> inTheTable = new HashMap<>();
        knobs().forEach((knob) -> inTheTable.computeIfAbsent(pathOf(knob), (path) -> new HashSet<>())
            .addAll((knob.value() instanceof List<?> list) ? list : java.util.Arrays.asList(knob.value())));
        Map<String, Set<Object>> bySchema = schema();
        assertThat(bySchema).hasSizeGreaterThan(60);
        bySchema.forEach((path, values) -> {
            if (values.size() != 1 && !CLOCKS.contains(path) && !"office.host".equals(path)) {
                assertThat(inTheTable).as(path).containsKey(path);
                assertThat(inTheTable.get(path)).as(path).containsAll(values);
            }
        });
        assertThat(bySchema.keySet()).containsAll(inTheTable.keySet()).containsAll(CLOCKS);
    }

    /**
     * Senders are listed by a body that the charter names.
     */
    private static String pathOf(Knob knob) {
        return knob.path().startsWith("information.senders.") ? "information.senders" : knob.path();
    }

    /**
     * The rules of the schema, with their values where they are listed.
     */
    private static Map<String, Set<Object>> schema() throws IOException {
        try (InputStream file = KnobsTest.class.getResourceAsStream("/charters/charter.schema.json")) {
            JsonNode definitions = JsonMapper.shared().readTree(file).path("$defs");
            Map<String, Set<Object>> rules = new HashMap<>();
            definitions.propertyNames()
                .stream()
                .filter((name) -> name.startsWith("value-of-"))
                .forEach((name) -> rules.put(name.substring("value-of-".length()).replace('-', '.'),
                        values(definitions.path(name))));
            return rules;
        }
    }

    private static Set<Object> values(JsonNode definition) {
        JsonNode listed = definition.path("type").asString("").equals("array") ? definition.path("items").path("enum")
                : definition.path("enum");
        if (definition.path("type").asString("").equals("boolean")) {
            return Set.of(true, false);
        }
        return listed.valueStream()
            .map((value) -> value.isNull() ? null : value.asString())
            .collect(Collectors.toCollection(HashSet::new));
    }

}
