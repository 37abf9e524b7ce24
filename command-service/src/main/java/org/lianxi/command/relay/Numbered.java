package org.lianxi.command.relay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.lianxi.transport.RecordedEvent;

/**
 * Hands numbered events from the thread that numbers to the one that publishes. It holds
 * only so much; what it does not hold is in the log.
 */
final class Numbered {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /**
     * What an event takes beside its payload, about.
     */
    private static final int ENVELOPE = 512;

    private final Deque<RecordedEvent> events = new ArrayDeque<>();

    private long bytes;

    synchronized void offer(List<RecordedEvent> run) {
        for (RecordedEvent event : run) {
            if (this.bytes > MOST_BYTES) {
                return;
            }
            this.events.add(event);
            this.bytes += size(event);
        }
    }

    /**
     * Takes the events that follow an index.
     * @param index the index
     * @param most how many at most
     * @return in the order of the log, without a hole; none when the next one is not here
     */
    synchronized List<RecordedEvent> takeAfter(long index, int most) {
        while (!this.events.isEmpty() && this.events.peek().index() <= index) {
            remove();
        }
        List<RecordedEvent> taken = new ArrayList<>();
        while (!this.events.isEmpty() && taken.size() < most
                && this.events.peek().index() == index + taken.size() + 1) {
            taken.add(remove());
        }
        return taken;
    }

    synchronized void clear() {
        this.events.clear();
        this.bytes = 0;
    }

    private RecordedEvent remove() {
        RecordedEvent event = this.events.remove();
        this.bytes -= size(event);
        return event;
    }

    private static int size(RecordedEvent event) {
        return event.data().length + ENVELOPE;
    }

}
