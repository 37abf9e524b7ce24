package org.lianxi.standalone.audit.replay;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;

/**
 * The events that are in the live views: of each conference those up to an index, without
 * those that an operator has decided to go on without.
 *
 * @param indexes log index by conference
 * @param skipped what is left out
 */
record Reached(Map<String, Long> indexes, Collection<SkippedEvent> skipped) implements Predicate<RecordedEvent> {

    static Reached of(LiveStore live) {
        return new Reached(live.reached(), live.skipped());
    }

    @Override
    public boolean test(RecordedEvent event) {
        return event.index() <= of(event.conferenceId()) && this.skipped.stream()
            .noneMatch((one) -> one.index() == event.index() && one.eventId().equals(event.id())
                    && one.equals(SkippedEvent.of(event)));
    }

    long of(String conferenceId) {
        return this.indexes.getOrDefault(conferenceId, 0L);
    }

    long last() {
        return this.indexes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

}
