package org.lianxi.notification.shared;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Paging of lists: as many rows as asked for, and a link to the next ones.
 */
public final class Page {

    /**
     * Rows of a page when the reader does not say.
     */
    public static final String DEFAULT_LIMIT = "50";

    private static final int MOST = 500;

    private Page() {
    }

    /**
     * Checks how many rows are asked for.
     * @param limit as asked for
     * @return the same
     * @throws Refused with 400 if it is out of range
     */
    public static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Refused(HttpStatus.BAD_REQUEST, "bad-parameter", "limit");
        }
        return limit;
    }

    /**
     * Checks that a parameter has one of its values.
     * @param name the parameter
     * @param value its value, or null when it is absent
     * @param allowed the values it may have
     * @throws Refused with 400 if it has another
     */
    public static void oneOf(String name, String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new Refused(HttpStatus.BAD_REQUEST, "bad-parameter", name);
        }
    }

    /**
     * The link to the page after the one being answered.
     * @param cursor where it begins
     * @return value of a {@code Link} header
     */
    public static String next(String cursor) {
        String uri = ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("after")
            .replaceQueryParam("cursor", cursor)
            .build()
            .toUriString();
        return "<" + uri + ">; rel=\"next\"";
    }

}
