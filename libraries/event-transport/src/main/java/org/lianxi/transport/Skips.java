package org.lianxi.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The events that are gone on without. An event behind a skipped one follows what stands
 * before that.
 */
final class Skips {

    private final Map<String, List<SkippedEvent>> skipped = new HashMap<>();

    Skips(Collection<SkippedEvent> skipped) {
        skipped.forEach((one) -> this.skipped.computeIfAbsent(one.conferenceId(), (id) -> new ArrayList<>()).add(one));
    }

    boolean contain(RecordedEvent event) {
        return of(event.conferenceId()).stream().anyMatch((one) -> one.is(event));
    }

    /**
     * Whether nothing is missing between what was seen of a conference and an event, but
     * what is skipped.
     */
    boolean fill(RecordedEvent event, long seen) {
        long previous = event.previousIndex();
        while (previous > seen) {
            long missing = previous;
            long before = of(event.conferenceId()).stream()
                .filter((one) -> one.index() == missing)
                .mapToLong(SkippedEvent::previousIndex)
                .min()
                .orElse(missing);
            if (before >= missing) {
                return false;
            }
            previous = before;
        }
        return true;
    }

    private List<SkippedEvent> of(String conferenceId) {
        return this.skipped.getOrDefault(conferenceId, List.of());
    }

}
