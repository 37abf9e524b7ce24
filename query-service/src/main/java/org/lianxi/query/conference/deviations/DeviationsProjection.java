package org.lianxi.query.conference.deviations;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.RecordedFact;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Finds deviations wherever an event records them, whatever event it is (C-4.2, A-14).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class DeviationsProjection implements Projection {

    /**
     * Where an event of a class may record some. They are looked up once: whoever asks a
     * class again gets other objects, which have to be made ready to be called each time.
     */
    private static final ClassValue<List<Method>> PLACES = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                .filter((component) -> component.getType() == Deviation.class
                        || Collection.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getAccessor)
                .toList();
        }

    };

    private final Views<DeviationsView> deviations;

    DeviationsProjection(Views<DeviationsView> deviations) {
        this.deviations = deviations;
    }

    @EventHandler
    void on(RecordedFact fact, @MetaDataValue(EventSource.RECORDED) RecordedEvent event) {
        List<Deviation> found = PLACES.get(fact.getClass())
            .stream()
            .flatMap((place) -> deviations(value(fact, place)))
            .toList();
        if (!found.isEmpty()) {
            this.deviations.put(event.id(), event.conferenceId(), new DeviationsView(event.aggregateId(), event.type(),
                    event.time(), event.actor().account(), event.actor().unit(), event.actor().role(), found));
        }
    }

    private static Stream<Deviation> deviations(Object value) {
        return switch (value) {
            case Deviation one -> Stream.of(one);
            case Collection<?> several ->
                several.stream().filter(Deviation.class::isInstance).map(Deviation.class::cast);
            case null, default -> Stream.empty();
        };
    }

    private static Object value(RecordedFact fact, Method place) {
        try {
            return place.invoke(fact);
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of();
    }

}
