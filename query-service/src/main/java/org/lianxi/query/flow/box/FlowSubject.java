package org.lianxi.query.flow.box;

import java.util.List;
import java.util.stream.Stream;

/**
 * What flow items are about: a case, an action, minutes, a meeting, a nomination or an
 * issue.
 *
 * @param title what it is called, or null where the items say it themselves
 * @param kind the kind of a case, or null
 * @param asking items of it that are answered by what happens to it, with the events that
 * sent them: so that folding an old event again finds those of then
 */
record FlowSubject(String title, String kind, List<Asking> asking) {

    static final FlowSubject NONE = new FlowSubject(null, null, List.of());

    FlowSubject asking(Asking one) {
        return new FlowSubject(this.title, this.kind, Stream.concat(this.asking.stream(), Stream.of(one)).toList());
    }

    /**
     * The items that an event answers.
     */
    List<String> askingBefore(long index) {
        long anew = this.asking.stream()
            .filter((one) -> one.anew() && one.at() < index)
            .mapToLong(Asking::at)
            .max()
            .orElse(0);
        return this.asking.stream().filter((one) -> one.at() >= anew && one.at() < index).map(Asking::item).toList();
    }

    /**
     * An item.
     *
     * @param at the event that sent it
     * @param anew whether what was asked before is not answered any more
     */
    record Asking(String item, long at, boolean anew) {
    }

}
