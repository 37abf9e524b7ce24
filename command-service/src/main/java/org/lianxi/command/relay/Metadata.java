package org.lianxi.command.relay;

import java.util.Objects;

import org.lianxi.transport.Actor;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the relay needs from an event's stored metadata.
 */
final class Metadata {

    private Metadata() {
    }

    static Values read(byte[] stored) {
        String commandId = "";
        String account = "";
        String unit = null;
        String role = "";
        try (JsonParser parser = JsonMapper.shared().createParser(stored)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                String value = scalar(parser);
                switch (name) {
                    case "commandId" -> commandId = Objects.requireNonNullElse(value, "");
                    case "account" -> account = Objects.requireNonNullElse(value, "");
                    case "unit" -> unit = value;
                    case "role" -> role = Objects.requireNonNullElse(value, "");
                    default -> {
                    }
                }
            }
        }
        return new Values(commandId, new Actor(account, unit, role));
    }

    private static String scalar(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token.isStructStart()) {
            parser.skipChildren();
            return null;
        }
        return (token != JsonToken.VALUE_NULL) ? parser.getString() : null;
    }

    /**
     * Actor and command of an event.
     *
     * @param commandId the command that caused it
     * @param actor who acted
     */
    record Values(String commandId, Actor actor) {

        String by() {
            String unit = (this.actor.unit() != null) ? this.actor.unit() : "";
            return unit + "/" + this.actor.role() + "/" + this.actor.account();
        }

    }

}
