package org.lianxi.query.ingest;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.lianxi.query.shared.Projection;
import org.lianxi.transport.EventSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Feeds every projection from the log, and lets their failures come out.
 */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    EventSource eventSource() {
        return new EventSource();
    }

    @Bean
    ConfigurerModule projections(EventSource source) {
        return (configurer) -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing.registerEventProcessor(Projection.GROUP,
                    (name, configuration, invoker) -> processor(name, source, new HandlersByType(invoker)));
        };
    }

    /**
     * Hands events on without a unit of work for each: no projection asks for one, and
     * making it takes as long as folding the event.
     */
    private static EventProcessor processor(String name, EventSource source, HandlersByType handlers) {
        return SubscribingEventProcessor.builder()
            .name(name)
            .messageSource(source)
            .errorHandler(PropagatingErrorHandler.instance())
            .eventHandlerInvoker(handlers)
            .processingStrategy((events, inUnitOfWork) -> events.forEach(handlers::handle))
            .build();
    }

}
