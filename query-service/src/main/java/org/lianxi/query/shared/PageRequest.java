package org.lianxi.query.shared;

import java.util.List;

/**
 * Which page of a list is wanted. A parameter of this type is filled from {@code limit}
 * and {@code cursor}.
 *
 * @param limit how many items at most, 1 to 500
 * @param cursor from the page before, or null for the first
 */
public record PageRequest(int limit, String cursor) {

    /** Items on a page when nothing is said. */
    public static final int USUAL = 50;

    /** Items on a page at most. */
    public static final int MOST = 500;

    /**
     * Cuts the page from a list that is at hand.
     * @param <T> what is listed
     * @param all the whole list
     * @return the page
     */
    public <T> Page<T> of(List<T> all) {
        int from = (this.cursor != null) ? offset() : 0;
        int to = Math.min(all.size(), from + this.limit);
        return new Page<>(all.subList(Math.min(from, to), to), (to < all.size()) ? Integer.toString(to) : null);
    }

    private int offset() {
        try {
            return Integer.parseUnsignedInt(this.cursor);
        }
        catch (NumberFormatException ex) {
            throw new InvalidParameterException("cursor", "cursor");
        }
    }

}
