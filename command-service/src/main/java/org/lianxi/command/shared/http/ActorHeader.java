package org.lianxi.command.shared.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.lianxi.command.shared.Actor;

import org.springframework.http.HttpStatus;

/**
 * The header that says who acts.
 */
public final class ActorHeader {

    /**
     * Its name.
     */
    public static final String NAME = "Lianxi-Actor";

    private static final Set<String> ROLES = Set.of("convener", "vice-convener", "member", "office-director",
            "office-deputy", "office-clerk", "office-member", "liaison", "auditor", "data-protection", "system");

    private static final String VALUE = "[A-Za-z0-9._@-]{1,64}";

    private ActorHeader() {
    }

    /**
     * Who acts, as the header says.
     * @param header its value, or null when it is missing
     * @return the actor
     * @throws RequestException if it is missing or says less than is needed
     */
    public static Actor parse(String header) {
        Map<String, String> parts = new HashMap<>();
        for (String part : required(header, NAME).split(";")) {
            String[] pair = part.strip().split("=", 2);
            if (pair.length != 2 || !pair[1].matches(VALUE) || parts.put(pair[0], pair[1]) != null) {
                throw new RequestException(HttpStatus.BAD_REQUEST, "header-invalid", NAME);
            }
        }
        Actor actor = new Actor(parts.get("account"), parts.get("unit"), parts.get("role"));
        boolean complete = actor.account() != null && actor.role() != null && ROLES.contains(actor.role())
                && ((actor.unit() == null) == actor.isSystem())
                && Set.of("account", "unit", "role").containsAll(parts.keySet());
        if (!complete) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "header-invalid", NAME);
        }
        return actor;
    }

    static String required(String header, String name) {
        if (header == null || header.isBlank()) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "header-missing", name);
        }
        return header;
    }

}
