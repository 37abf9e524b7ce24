package org.lianxi.command.minutes.recordsilence;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;

/**
 * When silence has lasted as long as a charter asks.
 */
final class Silence {

    private Silence() {
    }

    /**
     * The end of a period of silence.
     * @param from when the question was put
     * @param length ISO 8601 period or duration
     * @return the moment from which it counts
     */
    static OffsetDateTime endsAt(OffsetDateTime from, String length) {
        return length.contains("T") ? from.plus(Duration.parse(length)) : from.plus(Period.parse(length));
    }

}
