package org.lianxi.query.rebuild;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.lianxi.query.shared.Compared;

/**
 * How a rebuild stands.
 *
 * @param state how far it is
 * @param views the collections that it is about
 * @param swap whether they are swapped in when done
 * @param startedAt when it was started, or started again
 * @param events events folded in so far
 * @param total events to be folded in, as known by now
 * @param perSecond events folded in a second, since it was started
 * @param compared the rebuilt collections beside those that were answered from
 * @param failure what kept it from going on, or null
 */
record RebuildStatus(State state, Collection<String> views, boolean swap, Instant startedAt, long events, long total,
        long perSecond, List<Compared> compared, String failure) {

    static RebuildStatus none() {
        return new RebuildStatus(State.NONE, List.of(), false, null, 0, 0, 0, List.of(), null);
    }

    /**
     * How far a rebuild is.
     */
    enum State {

        /** There is none since the service was started. */
        NONE,

        /** Events are being folded. */
        FOLDING,

        /** Events are held back, while the rest is folded and both are compared. */
        COMPARING,

        /** Compared; swapped in if that was asked for. */
        DONE,

        /** Something was away; started again, it goes on. */
        FAILED,

        /** Given up on request. */
        GIVEN_UP;

        boolean isEnd() {
            return this == DONE || this == FAILED || this == GIVEN_UP;
        }

        /**
         * The name in answers.
         */
        @JsonValue
        String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

}
