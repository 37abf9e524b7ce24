package org.lianxi.query.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.lianxi.query.past.PastEvents;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.LogUnavailableException;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;

/**
 * Every event that was ever delivered, to be read again. It can be away.
 */
public final class RememberedLog implements PastEvents {

    private static final int BATCH = 10;

    private final ConcurrentSkipListMap<Long, RecordedEvent> events = new ConcurrentSkipListMap<>();

    private final AtomicInteger read = new AtomicInteger();

    private final AtomicInteger readings = new AtomicInteger();

    private volatile boolean away;

    private volatile int most = Integer.MAX_VALUE;

    private volatile Runnable before = () -> {
    };

    RememberedLog(EventSource source) {
        source.subscribe((messages) -> messages.forEach((message) -> {
            RecordedEvent event = (RecordedEvent) message.getMetaData().get(EventSource.RECORDED);
            this.events.put(event.index(), event);
        }));
    }

    public void empty() {
        this.events.clear();
        this.readings.set(0);
        this.read.set(0);
        this.away = false;
        this.most = Integer.MAX_VALUE;
        this.before = () -> {
        };
    }

    public void away(boolean isAway) {
        this.away = isAway;
    }

    /** It goes away when so many events have been read at once. */
    public void awayAfter(int events) {
        this.most = events;
    }

    /** Puts another event in the place of one that was remembered. */
    public void exchange(RecordedEvent event) {
        this.events.put(event.index(), event);
    }

    /** What is done before anything is read. */
    public void before(Runnable first) {
        this.before = first;
    }

    /** How often something was read. */
    public int readings() {
        return this.readings.get();
    }

    /** How many events were read. */
    public int read() {
        return this.read.get();
    }

    @Override
    public void read(List<PartitionPosition> from, Map<String, Long> upTo, Consumer<EventBatch> batches) {
        this.readings.incrementAndGet();
        this.before.run();
        Map<String, Long> read = new TreeMap<>();
        from.forEach((position) -> read.putAll(position.conferences()));
        List<RecordedEvent> wanted = this.events.values()
            .stream()
            .filter((event) -> event.index() <= upTo.getOrDefault(event.conferenceId(), 0L)
                    && event.index() > read.getOrDefault(event.conferenceId(), 0L))
            .toList();
        for (int begin = 0; begin < wanted.size(); begin += BATCH) {
            List<RecordedEvent> batch = wanted.subList(begin, Math.min(wanted.size(), begin + BATCH));
            if (this.away || begin >= this.most) {
                throw new LogUnavailableException("away", null);
            }
            batch.forEach((event) -> read.put(event.conferenceId(), event.index()));
            this.read.addAndGet(batch.size());
            batches.accept(new EventBatch(batch, List.of(new PartitionPosition(0, "topic", 0, new TreeMap<>(read))),
                    List.of()));
        }
    }

}
