package org.lianxi.notification.checkpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lianxi.notification.shared.Together;
import org.lianxi.transport.CheckpointHead;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The line by which a notice that leaves the service shows a checkpoint: the first that
 * covers its event, or the newest when that one does not come in time.
 */
@Component
public class CheckpointLine implements CheckpointWords {

    private final LogCheckpoints checkpoints;

    private final MessageSource messages;

    private final Clock clock;

    private final Duration wait;

    private final Together<Long, Optional<CheckpointHead>> together = new Together<>(this::shown);

    CheckpointLine(LogCheckpoints checkpoints, MessageSource messages, Clock clock,
            @Value("${lianxi.notification.checkpoint.wait}") Duration wait) {
        this.checkpoints = checkpoints;
        this.messages = messages;
        this.clock = clock;
        this.wait = wait;
    }

    @Override
    public Optional<String> of(long index, Locale locale) {
        return this.together.ask(index)
            .map((head) -> words(head, head.covers(index) ? "checkpoint.covers" : "checkpoint.before", locale));
    }

    /**
     * Notices that go out at the same time are mostly of one event.
     */
    private List<Optional<CheckpointHead>> shown(List<Long> indexes) {
        Map<Long, Optional<CheckpointHead>> found = new HashMap<>();
        return indexes.stream()
            .map((index) -> found.computeIfAbsent(index, this.checkpoints::coveringOrNewest))
            .toList();
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

}
