package org.lianxi.query.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The past that a question asks about: its views, and what "today" is.
 *
 * @param index the log index asked for, or that of the last event until then
 * @param moment when the question is asked from: days are counted from it
 * @param settled whether no later event can still belong to it, so that the answer stays
 * the same for good
 * @param views the views as they were then
 */
public record AsOf(long index, Instant moment, boolean settled, PastViews views) {

    private static final String MARK = AsOf.class.getName();

    /**
     * What the current request asks about.
     * @return empty when it asks about now, or when there is no request
     */
    public static Optional<AsOf> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return (request != null)
                ? Optional.ofNullable((AsOf) request.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST))
                : Optional.empty();
    }

    /**
     * Lets the current request be answered as of this past.
     */
    public void mark() {
        RequestContextHolder.currentRequestAttributes().setAttribute(MARK, this, RequestAttributes.SCOPE_REQUEST);
    }

    /**
     * Answers a part of the current request as of this past.
     * @param <T> the part
     * @param part reads it
     * @return the part
     */
    public <T> T answer(Supplier<T> part) {
        Optional<AsOf> before = current();
        mark();
        try {
            return part.get();
        }
        finally {
            before.ifPresentOrElse(AsOf::mark, AsOf::unmark);
        }
    }

    /**
     * The same past, beside another that the answer rests on too.
     * @param other the other
     * @return this past, settled where both are
     */
    public AsOf settledWith(AsOf other) {
        return new AsOf(this.index, this.moment, this.settled && other.settled, this.views);
    }

    private static void unmark() {
        RequestContextHolder.currentRequestAttributes().removeAttribute(MARK, RequestAttributes.SCOPE_REQUEST);
    }

}
