package org.lianxi.command.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.lianxi.transport.RecordedEvent;

/**
 * A place to publish to that a test can look into, empty, take away and shorten.
 */
final class RecordingPublisher implements LogPublisher {

    final List<RecordedEvent> published = new CopyOnWriteArrayList<>();

    volatile String identity = "first";

    volatile boolean away;

    volatile long holds = Long.MAX_VALUE;

    @Override
    public String identity(String seen) {
        refuseIfAway();
        return this.identity;
    }

    @Override
    public long holdsUpTo(Map<String, Long> expected, long upTo) {
        refuseIfAway();
        return Math.min(upTo, this.holds);
    }

    @Override
    public int publish(List<RecordedEvent> events) {
        if (this.away) {
            return 0;
        }
        this.published.addAll(events);
        return events.size();
    }

    private void refuseIfAway() {
        if (this.away) {
            throw new IllegalStateException("away");
        }
    }

    List<Long> indexes() {
        return this.published.stream().map(RecordedEvent::index).toList();
    }

    @Override
    public void close() {
        this.away = true;
    }

}
