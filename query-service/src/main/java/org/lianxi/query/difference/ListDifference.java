package org.lianxi.query.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * In what a list differs.
 *
 * @param added items that came
 * @param removed items that went
 * @param changed items that are in both and not the same
 */
record ListDifference(List<JsonNode> added, List<JsonNode> removed, List<Changed> changed) {

    static ListDifference between(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        List<JsonNode> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        Map<String, JsonNode> removed = new LinkedHashMap<>(before);
        after.forEach((id, item) -> {
            JsonNode former = removed.remove(id);
            if (former == null) {
                added.add(item);
            }
            else if (!former.equals(item)) {
                changed.add(new Changed(id, changes(former, item)));
            }
        });
        return new ListDifference(added, List.copyOf(removed.values()), changed);
    }

    private static List<Change> changes(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names.stream()
            .filter((name) -> !Objects.equals(before.get(name), after.get(name)))
            .map((name) -> new Change(name, before.get(name), after.get(name)))
            .toList();
    }

    /**
     * An item that is not the same.
     *
     * @param id what tells it apart
     * @param changes its members that differ
     */
    record Changed(String id, List<Change> changes) {
    }

    /**
     * A member that differs.
     *
     * @param field its name
     * @param before its value at the earlier time, absent for none
     * @param after its value at the later time, absent for none
     */
    record Change(String field, JsonNode before, JsonNode after) {
    }

}
