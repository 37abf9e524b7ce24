package org.lianxi.notification.deadline.matter;

import java.util.function.UnaryOperator;

/**
 * What an event changes about one matter.
 *
 * @param <M> the kind of matter
 * @param type the same as a class
 * @param id the matter
 * @param begins whether the event makes the matter
 * @param change from the matter before, null when there is none, to the matter after
 */
record Change<M extends Matter>(Class<M> type, String id, boolean begins, UnaryOperator<M> change) {

    static <M extends Matter> Change<M> begin(Class<M> type, String id, UnaryOperator<M> change) {
        return new Change<>(type, id, true, change);
    }

    static <M extends Matter> Change<M> amend(Class<M> type, String id, UnaryOperator<M> change) {
        return new Change<>(type, id, false, change);
    }

    /**
     * The matter after the event.
     * @param before the matter before, or null
     * @return the matter after; null when the event is about something never begun
     */
    M apply(M before) {
        return (before != null || this.begins) ? this.change.apply(before) : null;
    }

}
