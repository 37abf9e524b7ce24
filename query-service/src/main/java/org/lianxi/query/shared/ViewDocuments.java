package org.lianxi.query.shared;

import java.util.Map;

import org.bson.Document;
import org.lianxi.transport.EventJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Views as documents, in the same JSON form as events: days and instants are ISO texts.
 */
final class ViewDocuments {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {
    };

    private static final JsonMapper MAPPER = EventJson.configure(JsonMapper.builder()).build();

    private ViewDocuments() {
    }

    static Document write(Stored<?> stored) {
        return new Document(Views.ID, stored.id()).append(Views.CONFERENCE, stored.conferenceId())
            .append(Views.INDEX, stored.index())
            .append(Views.VIEW, new Document(MAPPER.convertValue(stored.view(), TREE)));
    }

    static <V> Stored<V> read(Document document, Class<V> type) {
        return new Stored<>(document.getString(Views.ID), document.getString(Views.CONFERENCE),
                document.getLong(Views.INDEX), MAPPER.convertValue(document.get(Views.VIEW), type));
    }

}
