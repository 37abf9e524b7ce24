package org.lianxi.query.ingest;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.common.Registration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.EventSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("投影齐全")
class ProjectionsTest extends QueryTest {

    @Autowired
    private List<Projection> projections;

    @Autowired
    private EventSource source;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    @DisplayName("每种记录，每个投影要么处理，要么说明不理会")
    void everyEventIsHandledOrIgnored() {
        assertThat(this.projections).hasSize(25);
        for (Projection projection : this.projections) {
            Set<Class<?>> handled = handled(projection);
            Set<Class<?>> ignored = ignored(projection);
            assertThat(ignored).as(projection.getClass().getSimpleName()).doesNotContainAnyElementsOf(handled);
            Set<Class<?>> known = new HashSet<>(handled);
            known.addAll(ignored);
            assertThat(known).as(projection.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(EventCatalogue.events()));
        }
    }

    private static Set<Class<?>> handled(Projection projection) {
        Set<Class<?>> handled = new HashSet<>();
        for (Method method : projection.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(EventHandler.class)) {
                Class<?> type = method.getParameterTypes()[0];
                EventCatalogue.events().stream().filter(type::isAssignableFrom).forEach(handled::add);
            }
        }
        return handled;
    }

    private static Set<Class<?>> ignored(Projection projection) {
        return EventCatalogue.events()
            .stream()
            .filter((event) -> projection.ignored().stream().anyMatch((one) -> one.isAssignableFrom(event)))
            .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("写明要处理的，分发时确实处理得了")
    void dispatcherFindsEveryHandler() {
        List<EventMessage<?>> messages = new ArrayList<>();
        Registration listening = this.source.subscribe(messages::addAll);
        given(Licheng.story());
        listening.cancel();
        for (Projection projection : this.projections) {
            AnnotationEventHandlerAdapter handlers = new AnnotationEventHandlerAdapter(projection);
            assertThat(messages).as(projection.getClass().getSimpleName())
                .allSatisfy((message) -> assertThat(handlers.canHandle(message)).as(message.getPayloadType().getName())
                    .isNotEqualTo(ignored(projection).contains(message.getPayloadType())));
        }
    }

    @Test
    @DisplayName("所有投影都在同一个处理组里，没有从日志之外取事件的处理器")
    void oneProcessor() {
        assertThat(this.processing.eventProcessors()).containsOnlyKeys(Projection.GROUP);
    }

    @Test
    @DisplayName("测试所用的经过包含每一种记录")
    void theStoryHasEveryEvent() {
        Stream<String> all = EventCatalogue.events().stream().map(EventCatalogue::nameOf);
        assertThat(Licheng.story().events().stream().map((event) -> event.type()).distinct())
            .containsExactlyInAnyOrderElementsOf(all.toList());
    }

}
