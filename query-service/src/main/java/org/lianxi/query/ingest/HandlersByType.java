package org.lianxi.query.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;

/**
 * Remembers which projections have something to say about which kind of event: of some
 * thirty, a few do, and asking all of them takes longer than folding. What a projection
 * throws comes out.
 */
final class HandlersByType implements EventHandlerInvoker {

    private final List<EventMessageHandler> handlers;

    private final Map<Class<?>, List<EventMessageHandler>> byType = new ConcurrentHashMap<>();

    HandlersByType(EventHandlerInvoker invoker) {
        this.handlers = handlers(invoker).toList();
    }

    private static Stream<EventMessageHandler> handlers(EventHandlerInvoker invoker) {
        return switch (invoker) {
            case MultiEventHandlerInvoker several -> several.delegates().stream().flatMap(HandlersByType::handlers);
            case SimpleEventHandlerInvoker simple -> simple.eventHandlers().stream();
            default -> throw new IllegalStateException("unknown " + invoker);
        };
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    void handle(EventMessage<?> message) {
        try {
            handle(message, Segment.ROOT_SEGMENT);
        }
        catch (RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            throw new EventProcessingException("a projection failed", ex);
        }
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        for (EventMessageHandler handler : handlersOf(message)) {
            handler.handle(message);
        }
    }

    private List<EventMessageHandler> handlersOf(EventMessage<?> message) {
        return this.byType.computeIfAbsent(message.getPayloadType(),
                (type) -> this.handlers.stream().filter((handler) -> handler.canHandle(message)).toList());
    }

}
