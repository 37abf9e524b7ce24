package org.lianxi.query.timeline;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened.
 *
 * @param index its place in the log
 * @param eventId its event
 * @param type wire name of the event
 * @param time when it was recorded
 * @param entityId the aggregate it happened to
 * @param account the account that acted
 * @param role the role acted in
 * @param unitCode the unit that acted, or null for a service
 * @param facts the short parts of the event
 * @param sentence what it means, in the reader's language
 */
public record Happening(long index, String eventId, String type, Instant time, String entityId, String account,
        String role, String unitCode, Map<String, Object> facts, String sentence) {

    /**
     * A fact as text.
     * @param name its name in the event
     * @return its value, or null when the event says nothing
     */
    public String fact(String name) {
        Object value = this.facts.get(name);
        return (value != null) ? value.toString() : null;
    }

    /**
     * A fact inside another.
     * @param name the outer name
     * @param inner the inner name
     * @return its value, or null when the event says nothing
     */
    public String fact(String name, String inner) {
        return (this.facts.get(name) instanceof Map<?, ?> nested && nested.get(inner) != null)
                ? nested.get(inner).toString() : null;
    }

}
