package org.lianxi.notification.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;

/**
 * Who acts, as the {@code Lianxi-Actor} header says.
 *
 * @param account the account, or the name of a service
 * @param unit code of the unit acted for, or null for a service
 * @param role the role acted in
 */
public record Actor(String account, String unit, String role) {

    /**
     * The header's name.
     */
    public static final String HEADER = "Lianxi-Actor";

    private static final Pattern VALUE = Pattern.compile("[^\\p{Cntrl};=]{1,100}");

    /**
     * Reads the header.
     * @param header its value, or null when it is missing
     * @return the actor
     * @throws Refused if account or role are missing
     */
    public static Actor parse(String header) {
        Map<String, String> parts = new HashMap<>();
        for (String part : ((header != null) ? header : "").split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
            }
        }
        if (!parts.keySet().containsAll(List.of("account", "role"))
                || !parts.values().stream().allMatch((value) -> VALUE.matcher(value).matches())) {
            throw new Refused(HttpStatus.BAD_REQUEST, "actor-missing");
        }
        return new Actor(parts.get("account"), parts.get("unit"), parts.get("role"));
    }

    /**
     * The actor as a header.
     * @return such as {@code account=office-1; unit=u1; role=office-clerk}
     */
    public String header() {
        String unitPart = (this.unit != null) ? "; unit=" + this.unit : "";
        return "account=" + this.account + unitPart + "; role=" + this.role;
    }

}
