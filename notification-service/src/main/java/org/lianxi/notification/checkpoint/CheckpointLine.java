package org.lianxi.notification.checkpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.lianxi.transport.CheckpointHead;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The line by which a notice that leaves the service shows a checkpoint: the first that
 * covers its event, or the newest when that one does not come in time.
 */
@Component
public class CheckpointLine implements CheckpointWords {

    private static final long MOMENT = Duration.ofMillis(500).toNanos();

    private static final int MOST = 100;

    private final LogCheckpoints checkpoints;

    private final MessageSource messages;

    private final Clock clock;

    private final Duration wait;

    private final Map<Long, Shown> shown = new ConcurrentHashMap<>();

    CheckpointLine(LogCheckpoints checkpoints, MessageSource messages, Clock clock,
            @Value("${lianxi.notification.checkpoint.wait}") Duration wait) {
        this.checkpoints = checkpoints;
        this.messages = messages;
        this.clock = clock;
        this.wait = wait;
    }

    @Override
    public Optional<String> of(long index, Locale locale) {
        return shown(index)
            .map((head) -> words(head, head.covers(index) ? "checkpoint.covers" : "checkpoint.before", locale));
    }

    /**
     * Notices that go out at the same time are mostly of one event.
     */
    private Optional<CheckpointHead> shown(long index) {
        if (this.shown.size() > MOST) {
            this.shown.clear();
        }
        return this.shown.compute(index, (key, before) -> (before != null && before.holds()) ? before
                : new Shown(this.checkpoints.coveringOrNewest(key), System.nanoTime()))
            .head();
    }

    @TransactionalEventListener
    void on(LogCheckpoints.Came checkpoints) {
        this.shown.clear();
    }

    private String words(CheckpointHead head, String key, Locale locale) {
        return this.messages.getMessage(key,
                new Object[] { head.code(), head.origin(), Long.toString(head.size()), head.root(), head.key() },
                locale);
    }

    /**
     * Since when a notice has waited long enough.
     * @return notices written down until then go out as they are
     */
    public Instant waitedSince() {
        return this.clock.instant().minus(this.wait);
    }

    /**
     * What was found a moment ago. Another instance may have taken a newer one in since.
     */
    private record Shown(Optional<CheckpointHead> head, long at) {

        boolean holds() {
            return System.nanoTime() - this.at < MOMENT;
        }

    }

}
