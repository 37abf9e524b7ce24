package org.lianxi.standalone.audit.replay;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import org.lianxi.query.replay.Replay;
import org.lianxi.query.shared.ViewId;
import org.lianxi.standalone.audit.log.AuditedLog;
import org.lianxi.standalone.audit.log.LoggedEvent;
import org.lianxi.transport.RecordedEvent;

/**
 * Reads a log through the projections.
 */
final class LogReplay {

    private final AuditedLog log;

    private final String conferenceId;

    private final LongConsumer progress;

    /**
     * Nothing is read yet.
     * @param log the log
     * @param conferenceId the only conference wanted, or null for all
     * @param progress gets the index that is reached
     */
    LogReplay(AuditedLog log, String conferenceId, LongConsumer progress) {
        this.log = log;
        this.conferenceId = conferenceId;
        this.progress = progress;
    }

    /**
     * Folds from the first event on.
     * @param replay what to fold into
     * @param takes whether an event belongs to it, asked in the order of the log
     * @param lastIndex no event with a higher index does
     * @param after is told which views each event changed
     */
    void fold(Replay replay, Predicate<RecordedEvent> takes, long lastIndex,
            BiConsumer<LoggedEvent, List<ViewId>> after) {
        this.log.read(this.conferenceId, lastIndex, (logged) -> {
            if (takes.test(logged.event())) {
                after.accept(logged, replay.apply(logged.event()));
            }
            this.progress.accept(logged.event().index());
        });
    }

}
