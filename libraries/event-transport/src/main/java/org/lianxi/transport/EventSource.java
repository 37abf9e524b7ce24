package org.lianxi.transport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.SubscribableMessageSource;
import org.lianxi.contract.RecordedFact;

/**
 * Hands recorded events to Axon's event processors, one at a time, so that a failure is
 * the failure of one event. What a processor throws comes out of {@link #deliver}.
 */
public final class EventSource implements SubscribableMessageSource<EventMessage<?>> {

    /**
     * Metadata key of the log index.
     */
    public static final String LOG_INDEX = "logIndex";

    /**
     * Metadata key of the {@link RecordedEvent} itself.
     */
    public static final String RECORDED = "recorded";

    private final Set<Consumer<List<? extends EventMessage<?>>>> processors = new CopyOnWriteArraySet<>();

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        this.processors.add(processor);
        return () -> this.processors.remove(processor);
    }

    /**
     * Delivers an event to every processor in this thread.
     * @param event the event's envelope
     * @param fact its payload
     */
    public void deliver(RecordedEvent event, RecordedFact fact) {
        MetaData metaData = MetaData.from(Map.of(LOG_INDEX, event.index(), RECORDED, event));
        EventMessage<?> message = new GenericDomainEventMessage<>(null, event.aggregateId(), event.sequence(), fact,
                metaData, event.id(), event.time());
        List<? extends EventMessage<?>> messages = List.of(message);
        this.processors.forEach((processor) -> processor.accept(messages));
    }

}
