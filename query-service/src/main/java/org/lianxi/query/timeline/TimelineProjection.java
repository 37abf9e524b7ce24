package org.lianxi.query.timeline;

import java.util.Map;
import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps every event, whatever it is.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class TimelineProjection implements Projection {

    private final Views<TimelineEntry> entries;

    TimelineProjection(Views<TimelineEntry> entries) {
        this.entries = entries;
    }

    @EventHandler
    void on(RecordedFact fact, @MetaDataValue(EventSource.RECORDED) RecordedEvent event) {
        Map<String, Object> facts = TimelineFacts.of(fact);
        this.entries.put(event.id(), event.conferenceId(),
                new TimelineEntry(event.aggregateId(), event.sequence(), event.type(), event.time(),
                        event.actor().account(), event.actor().unit(), event.actor().role(), event.commandId(),
                        TimelineFacts.entities(event.aggregateId(), facts), facts));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of();
    }

}
