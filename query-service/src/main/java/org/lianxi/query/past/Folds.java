package org.lianxi.query.past;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.lianxi.query.ingest.EventFolding;
import org.lianxi.query.ingest.PoisonousEventException;
import org.lianxi.query.shared.MemoryEdition;
import org.lianxi.query.shared.PastUnreadableException;
import org.lianxi.query.shared.PastViews;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.transport.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Folds the first events of a conference again, by the same projections.
 */
@Component
class Folds {

    private final PastEvents events;

    private final EventFolding projections;

    private final ViewBatch views;

    Folds(PastEvents events, EventFolding projections, ViewBatch views) {
        this.events = events;
        this.projections = projections;
        this.views = views;
    }

    PastViews of(String conferenceId, long index) {
        MemoryEdition edition = this.views.inMemory();
        Latest latest = new Latest();
        try {
            edition.during(() -> this.events.read(List.of(), Map.of(conferenceId, index),
                    (batch) -> apply(batch.events(), edition, latest)));
        }
        catch (PoisonousEventException ex) {
            throw new PastUnreadableException(ex.index(), ex);
        }
        return edition.views(index, latest.moment);
    }

    private void apply(List<RecordedEvent> events, MemoryEdition edition, Latest latest) {
        this.projections.applyAll(edition, events);
        events.forEach((event) -> latest.take(event.time()));
    }

    /**
     * When the events so far were recorded, at the earliest.
     */
    private static final class Latest {

        private Instant moment = Instant.MIN;

        void take(Instant time) {
            this.moment = time.isAfter(this.moment) ? time : this.moment;
        }

    }

}
