package org.lianxi.query.bulletin.register;

import java.time.LocalDate;

/**
 * How far issued bulletins have told the record.
 *
 * @param until the last day that they cover
 * @param asOfIndex the last log index that one of them was drawn up from
 */
public record Told(LocalDate until, long asOfIndex) {

    /**
     * Whether something stood on record when it was told of its day. What came later on
     * the last day was not.
     * @param on the day on which it happened
     * @param index its place in the log
     * @return false for what the next bulletin has to tell
     */
    public boolean covers(LocalDate on, long index) {
        return !on.isAfter(this.until) && index <= this.asOfIndex;
    }

}
