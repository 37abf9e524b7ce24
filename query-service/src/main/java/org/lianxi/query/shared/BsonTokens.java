package org.lianxi.query.shared;

import org.bson.BsonWriter;
import org.bson.types.Decimal128;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Copies JSON into a document of the store, each value with the type that a tree of it
 * would have there.
 */
final class BsonTokens {

    private BsonTokens() {
    }

    /**
     * Copies the value that comes next.
     */
    static void copy(JsonParser json, BsonWriter writer) {
        int depth = 0;
        do {
            JsonToken token = json.nextToken();
            switch (token) {
                case START_OBJECT -> writer.writeStartDocument();
                case END_OBJECT -> writer.writeEndDocument();
                case START_ARRAY -> writer.writeStartArray();
                case END_ARRAY -> writer.writeEndArray();
                case PROPERTY_NAME -> writer.writeName(json.currentName());
                case VALUE_STRING -> writer.writeString(json.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json, writer);
                case VALUE_TRUE, VALUE_FALSE -> writer.writeBoolean(token == JsonToken.VALUE_TRUE);
                case VALUE_NULL -> writer.writeNull();
                default -> throw new IllegalStateException("a view cannot hold " + token);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        while (depth > 0);
    }

    private static void number(JsonParser json, BsonWriter writer) {
        switch (json.getNumberType()) {
            case INT -> writer.writeInt32(json.getIntValue());
            case LONG -> writer.writeInt64(json.getLongValue());
            case FLOAT, DOUBLE -> writer.writeDouble(json.getDoubleValue());
            case BIG_DECIMAL -> writer.writeDecimal128(new Decimal128(json.getDecimalValue()));
            case BIG_INTEGER -> throw new IllegalStateException("a view cannot hold " + json.getBigIntegerValue());
        }
    }

}
