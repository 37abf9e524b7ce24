package org.lianxi.query.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.lianxi.transport.RecordedEvent;

/**
 * Histories of several conferences, numbered in one log.
 */
public final class OneLog {

    private OneLog() {
    }

    /** As they may have come: each in its own order, among the others by chance. */
    public static List<RecordedEvent> of(long seed, History... histories) {
        Random chance = new Random(seed);
        List<Deque<RecordedEvent>> left = new ArrayList<>(
                Stream.of(histories).map((history) -> new ArrayDeque<>(history.events())).toList());
        Map<String, Long> last = new HashMap<>();
        List<RecordedEvent> log = new ArrayList<>();
        while (!left.isEmpty()) {
            Deque<RecordedEvent> next = left.get(chance.nextInt(left.size()));
            long index = log.size() + 1;
            RecordedEvent event = next.remove();
            Long previous = last.put(event.conferenceId(), index);
            log.add(new RecordedEvent(index, (previous != null) ? previous : 0, id(index), event.type(),
                    event.revision(), event.conferenceId(), event.aggregateId(), event.sequence(), event.time(),
                    event.commandId(), event.actor(), event.data()));
            if (next.isEmpty()) {
                left.remove(next);
            }
        }
        return log;
    }

    private static String id(long index) {
        return UUID.nameUUIDFromBytes(("one" + index).getBytes(StandardCharsets.UTF_8)).toString();
    }

}
