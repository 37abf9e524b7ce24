package org.lianxi.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.lianxi.contract.RecordedFact;
import org.lianxi.transport.EventJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts an event down to what a sentence about it may need.
 */
final class TimelineFacts {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {
    };

    /**
     * Long parts, each shown by a question of its own.
     */
    private static final Set<String> LEFT_OUT = Set.of("conferenceId", "charter", "changes", "seats", "roster", "text",
            "resolutions", "fields", "counts");

    private static final Set<String> PEOPLE = Set.of("personId");

    private static final JsonMapper MAPPER = EventJson.configure(JsonMapper.builder()).build();

    private TimelineFacts() {
    }

    static Map<String, Object> of(RecordedFact fact) {
        Map<String, Object> facts = new LinkedHashMap<>(MAPPER.convertValue(fact, TREE));
        facts.keySet().removeAll(LEFT_OUT);
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    static List<String> entities(String aggregateId, Map<String, Object> facts) {
        Set<String> ids = new TreeSet<>();
        ids.add(aggregateId);
        collect(facts, ids);
        return List.copyOf(ids);
    }

    private static void collect(Map<?, ?> facts, Set<String> ids) {
        facts.forEach((name, value) -> {
            if (value instanceof Map<?, ?> nested) {
                collect(nested, ids);
            }
            else if (name.toString().endsWith("Id") && !PEOPLE.contains(name.toString())) {
                ids.add(value.toString());
            }
        });
    }

}
