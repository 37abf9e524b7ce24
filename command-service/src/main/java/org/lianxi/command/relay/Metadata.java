package org.lianxi.command.relay;

import org.lianxi.transport.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the relay needs from an event's stored metadata.
 */
final class Metadata {

    private final JsonMapper mapper = JsonMapper.shared();

    Values read(byte[] stored) {
        JsonNode node = this.mapper.readTree(stored);
        JsonNode unit = node.get("unit");
        return new Values(node.path("commandId").asString(""), new Actor(node.path("account").asString(""),
                (unit != null && !unit.isNull()) ? unit.asString() : null, node.path("role").asString("")));
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
