package org.lianxi.query.shared;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Marks a question that has to be answered from the store, because the store is known to
 * be further than what this instance has in memory: another instance writes the views
 * that this one wrote before, and this one has not heard of it yet.
 */
public final class WrittenElsewhere {

    private static final String MARK = WrittenElsewhere.class.getName();

    private WrittenElsewhere() {
    }

    /**
     * Marks the question of the current request.
     */
    public static void mark() {
        RequestContextHolder.currentRequestAttributes().setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
    }

    static boolean isPossible() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST) != null;
    }

}
