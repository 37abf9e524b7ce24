package org.lianxi.query.ingest;

import org.lianxi.query.shared.Edition;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;
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
        edition.begin(event.index());
        try {
            this.source.deliver(event, EventJson.read(event));
            edition.accept();
        }
        catch (RuntimeException | LinkageError | StackOverflowError ex) {
            edition.discard();
            throw PoisonousEventException.unlessTheStoreFailed(ex);
        }
    }

}
