package org.lianxi.audit;

/**
 * What a walk saw last of an aggregate.
 */
final class Trail {

    private static final long NONE = -1;

    private long sequence = NONE;

    private String at;

    /**
     * Moves on to the next event.
     * @param next its place in the aggregate
     * @return the place of the event before it, or {@code otherwise} where there was none
     */
    long follow(long next, long otherwise) {
        long before = (this.sequence != NONE) ? this.sequence : otherwise;
        this.sequence = next;
        return before;
    }

    /**
     * Moves on to the next event.
     * @param next when it happened
     * @return when the event before it happened, or null where there was none
     */
    String follow(String next) {
        String before = this.at;
        this.at = next;
        return before;
    }

}
