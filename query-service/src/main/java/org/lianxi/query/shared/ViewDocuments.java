package org.lianxi.query.shared;

import java.util.Map;

import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.lianxi.transport.EventJson;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Views as documents, in the same JSON form as events: days and instants are ISO texts.
 */
final class ViewDocuments {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {
    };

    private static final int ENCODED = 2_048;

    private static final JsonMapper MAPPER = EventJson.configure(JsonMapper.builder()).build();

    private ViewDocuments() {
    }

    static Document write(Stored<?> stored) {
        return new Document(Views.ID, stored.id()).append(Views.CONFERENCE, stored.conferenceId())
            .append(Views.INDEX, stored.index())
            .append(Views.VIEW, new Document(MAPPER.convertValue(stored.view(), TREE)));
    }

    /**
     * The same document in the store's own form, without taking the way over a tree.
     */
    static RawBsonDocument encode(Stored<?> stored) {
        BasicOutputBuffer bytes = new BasicOutputBuffer(ENCODED);
        try (BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
            writer.writeStartDocument();
            writer.writeString(Views.ID, stored.id());
            writer.writeString(Views.CONFERENCE, stored.conferenceId());
            writer.writeInt64(Views.INDEX, stored.index());
            writer.writeName(Views.VIEW);
            TokenBuffer view = TokenBuffer.forGeneration();
            MAPPER.writeValue(view, stored.view());
            BsonTokens.copy(view.asParser(ObjectReadContext.empty()), writer);
            writer.writeEndDocument();
            return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getPosition());
        }
    }

    static <V> Stored<V> read(Document document, Class<V> type) {
        return new Stored<>(document.getString(Views.ID), document.getString(Views.CONFERENCE),
                document.getLong(Views.INDEX), MAPPER.convertValue(document.get(Views.VIEW), type));
    }

}
