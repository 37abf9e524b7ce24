package org.lianxi.standalone.audit.replay;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document in the one form in which it is compared and digested: JSON without white
 * space, members sorted. Nothing is left out: a view has no field that does not follow
 * from the log.
 */
final class Canonical {

    private static final JsonWriterSettings PLAIN = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Canonical() {
    }

    static JsonNode tree(Document document) {
        return JSON.readTree(document.toJson(PLAIN));
    }

    static String text(Document document) {
        return JSON.writeValueAsString(tree(document));
    }

    static String text(JsonNode value) {
        return JSON.writeValueAsString(value);
    }

}
