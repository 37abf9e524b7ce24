package org.lianxi.query.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The document store's order of values.
 */
final class BsonOrder {

    private static final int OTHER = 4;

    private BsonOrder() {
    }

    /**
     * Whether a value can be compared with others at all.
     */
    static boolean hasPlace(Object value) {
        return rank(value) != OTHER;
    }

    /**
     * The place of a value's kind.
     */
    static int rank(Object value) {
        return switch (value) {
            case null -> 0;
            case Number number -> 1;
            case String text -> 2;
            case Boolean truth -> 3;
            default -> OTHER;
        };
    }

    static int compare(Object one, Object other) {
        int byRank = Integer.compare(rank(one), rank(other));
        if (byRank != 0) {
            return byRank;
        }
        return switch (one) {
            case Number number -> Long.compare(number.longValue(), ((Number) other).longValue());
            case String text -> Arrays.compareUnsigned(text.getBytes(StandardCharsets.UTF_8),
                    ((String) other).getBytes(StandardCharsets.UTF_8));
            case Boolean truth -> Boolean.compare(truth, (Boolean) other);
            case null -> 0;
            default -> throw new IllegalArgumentException("no order for " + one.getClass().getSimpleName());
        };
    }

}
