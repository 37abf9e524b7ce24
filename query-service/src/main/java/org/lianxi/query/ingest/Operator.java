package org.lianxi.query.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.lianxi.query.shared.NotAnOperatorException;

/**
 * Who operates the service, as the {@code Lianxi-Actor} header says.
 *
 * @param account the account
 * @param unit code of the unit acted for, or null
 * @param role the role acted in
 */
record Operator(String account, String unit, String role) {

    static final String HEADER = "Lianxi-Actor";

    private static final Pattern VALUE = Pattern.compile("[^\\p{Cntrl};=]{1,100}");

    /**
     * Reads the header.
     * @param header its value, or null when it is missing
     * @return the operator
     * @throws NotAnOperatorException if it names nobody, or somebody in another role than
     * {@code system}
     */
    static Operator parse(String header) {
        Map<String, String> parts = new HashMap<>();
        for (String part : ((header != null) ? header : "").split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
            }
        }
        if (!parts.keySet().containsAll(List.of("account", "role")) || !"system".equals(parts.get("role"))
                || !parts.values().stream().allMatch((value) -> VALUE.matcher(value).matches())) {
            throw new NotAnOperatorException();
        }
        return new Operator(parts.get("account"), parts.get("unit"), parts.get("role"));
    }

}
