package org.lianxi.query.ingest;

import java.util.List;
import java.util.function.Supplier;

import org.lianxi.contract.RecordedFact;
import org.lianxi.query.shared.Edition;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.UnreadableEventException;
import org.springframework.stereotype.Component;

/**
 * Hands events to every projection, one at a time.
 */
@Component
public class EventFolding {

    private final EventSource source;

    EventFolding(EventSource source) {
        this.source = source;
    }

    /**
     * Folds an event into the edition that this thread works on.
     * @param edition the edition
     * @param event the event
     * @throws PoisonousEventException if it cannot be applied by this build; the edition
     * is then as it was
     */
    public void apply(Edition edition, RecordedEvent event) {
        apply(edition, event, () -> EventJson.read(event));
    }

    /**
     * Folds events into the edition that this thread works on, one after the other. They
     * are read on all processors.
     * @param edition the edition
     * @param events the events
     * @throws PoisonousEventException if one cannot be applied by this build; the edition
     * is then as the one before left it
     */
    public void applyAll(Edition edition, List<RecordedEvent> events) {
        List<Supplier<RecordedFact>> facts = events.parallelStream().map(EventFolding::read).toList();
        for (int i = 0; i < facts.size(); i++) {
            apply(edition, events.get(i), facts.get(i));
        }
    }

    private static Supplier<RecordedFact> read(RecordedEvent event) {
        try {
            RecordedFact fact = EventJson.read(event);
            return () -> fact;
        }
        catch (UnreadableEventException ex) {
            return () -> {
                throw ex;
            };
        }
    }

    private void apply(Edition edition, RecordedEvent event, Supplier<RecordedFact> fact) {
        edition.begin(event.index());
        try {
            this.source.deliver(event, fact.get());
            edition.accept();
        }
        catch (RuntimeException | LinkageError | StackOverflowError ex) {
            edition.discard();
            throw PoisonousEventException.unlessTheStoreFailed(ex, event);
        }
    }

}
