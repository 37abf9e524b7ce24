package org.lianxi.standalone.audit.replay;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a document by their paths. What stands in a list is named by its id, code
 * or number where it has one, so that one item more does not move all others:
 * {@code view.terms[member:u1].holder.name}.
 */
final class Fields {

    private static final List<String> NAMES = List.of("id", "seatId", "code", "unitCode", "number", "reportId",
            "resolutionId", "itemId", "channel");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Fields() {
    }

    /**
     * Takes a document apart.
     * @param document the document
     * @return the canonical text of each value, by its path
     */
    static Map<String, String> of(Document document) {
        Fields fields = new Fields();
        fields.add("", Canonical.tree(document));
        return fields.values;
    }

    private void add(String path, JsonNode value) {
        if (value.isObject() && !value.isEmpty()) {
            value.properties()
                .forEach((field) -> add(path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                        field.getValue()));
        }
        else if (value.isArray() && !value.isEmpty()) {
            Optional<String> name = naming(value);
            for (int i = 0; i < value.size(); i++) {
                JsonNode item = value.get(i);
                String key = name.map((field) -> item.path(field).asString()).orElse(Integer.toString(i));
                add(path + "[" + key + "]", item);
            }
        }
        else {
            this.values.put(path, Canonical.text(value));
        }
    }

    /**
     * The field that tells the items of a list apart.
     */
    private static Optional<String> naming(JsonNode list) {
        return NAMES.stream().filter((name) -> {
            Set<String> seen = new HashSet<>();
            return list.valueStream()
                .allMatch((item) -> item.path(name).isValueNode() && seen.add(item.path(name).asString()));
        }).findFirst();
    }

}
