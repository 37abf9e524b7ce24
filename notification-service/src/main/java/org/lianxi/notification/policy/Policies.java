package org.lianxi.notification.policy;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.lianxi.contract.RecordedFact;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.standing.Standing;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Asks every policy what an event calls for. What a policy throws comes out.
 */
@Component
public class Policies {

    private final EventSource source = new EventSource();

    private final ThreadLocal<Case> current = new ThreadLocal<>();

    Policies(List<NoticePolicy> policies) {
        SubscribingEventProcessor.builder()
            .name("policies")
            .messageSource(this.source)
            .errorHandler(PropagatingErrorHandler.instance())
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                .eventHandlers(policies)
                .parameterResolverFactory(MultiParameterResolverFactory
                    .ordered(ClasspathParameterResolverFactory.forClass(Policies.class), this::resolverFor))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build())
            .build()
            .start();
    }

    /**
     * What an event calls for.
     * @param event the event
     * @param fact its payload
     * @param standing what stood when it happened
     * @return the notices owed, each to one recipient at least
     */
    public List<Notice> decide(RecordedEvent event, RecordedFact fact, Standing standing) {
        List<Notice> owed = new ArrayList<>();
        this.current.set(new Case(standing, owed::add));
        try {
            this.source.deliver(event, fact);
        }
        finally {
            this.current.remove();
        }
        owed.removeIf((notice) -> notice.recipients().isEmpty());
        return owed;
    }

    private ParameterResolver<?> resolverFor(Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (type == Standing.class) {
            return new FromCase() {
                @Override
                public Object resolveParameterValue(Message<?> message) {
                    return Policies.this.current.get().standing();
                }
            };
        }
        if (type == Notices.class) {
            return new FromCase() {
                @Override
                public Object resolveParameterValue(Message<?> message) {
                    return Policies.this.current.get().notices();
                }
            };
        }
        return null;
    }

    private record Case(Standing standing, Notices notices) {
    }

    private interface FromCase extends ParameterResolver<Object> {

        @Override
        default boolean matches(Message<?> message) {
            return true;
        }

    }

}
