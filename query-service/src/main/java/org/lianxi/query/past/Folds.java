package org.lianxi.query.past;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.query.ingest.EventFolding;
import org.lianxi.query.ingest.PoisonousEventException;
import org.lianxi.query.shared.MemoryEdition;
import org.lianxi.query.shared.PastUnreadableException;
import org.lianxi.query.shared.PastViews;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.PartitionPosition;
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

    /**
     * Folds up to an event.
     * @param earlier a past of the conference to go on from, or empty to fold from its
     * first event
     */
    PastViews of(String conferenceId, long index, Optional<PastViews> earlier) {
        MemoryEdition edition = earlier.map(this.views::inMemory).orElseGet(this.views::inMemory);
        Reached reached = new Reached(earlier);
        try {
            edition.during(() -> this.events.read(reached.positions, Map.of(conferenceId, index), (batch) -> {
                this.projections.applyAll(edition, batch.events());
                reached.take(batch);
            }));
        }
        catch (PoisonousEventException ex) {
            throw new PastUnreadableException(ex.index(), ex);
        }
        return edition.views(index, reached.moment, reached.positions);
    }

    /**
     * When the events so far were recorded, at the earliest, and where the next one is.
     */
    private static final class Reached {

        private Instant moment;

        private List<PartitionPosition> positions;

        Reached(Optional<PastViews> earlier) {
            this.moment = earlier.map(PastViews::moment).orElse(Instant.MIN);
            this.positions = earlier.map(PastViews::positions).orElse(List.of());
        }

        void take(EventBatch batch) {
            batch.events().forEach((event) -> this.moment = max(this.moment, event.time()));
            this.positions = batch.positions();
        }

        private static Instant max(Instant one, Instant other) {
            return other.isAfter(one) ? other : one;
        }

    }

}
