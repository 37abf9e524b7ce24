package org.lianxi.command.eventstore;

import java.util.function.BiFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Reads what one aggregate's events say, for the rules of another. Nothing is locked:
 * what is seen is what is committed at that moment.
 *
 * @param <S> immutable state
 * @param <E> the aggregate's events
 */
final class Streams<S, E> {

    private static final int SIZE = 500;

    private final Cache<String, Folded<S>> cache = Caffeine.newBuilder().maximumSize(SIZE).build();

    private final EventStore events;

    private final S none;

    private final Class<E> type;

    private final BiFunction<S, E, S> evolve;

    Streams(EventStore events, S none, Class<E> type, BiFunction<S, E, S> evolve) {
        this.events = events;
        this.none = none;
        this.type = type;
        this.evolve = evolve;
    }

    /**
     * Folds an aggregate's stream.
     * @param aggregateId the aggregate
     * @return its state, {@code none} when it has no events
     */
    S read(String aggregateId) {
        Folded<S> known = this.cache.getIfPresent(aggregateId);
        long last = this.events.lastSequenceNumberFor(aggregateId).orElse(-1L);
        if (last < 0) {
            return this.none;
        }
        if (known != null && known.sequence() == last) {
            return known.state();
        }
        Folded<S> folded = (known != null && known.sequence() < last) ? known : new Folded<>(this.none, -1);
        for (DomainEventMessage<?> event : this.events.readEvents(aggregateId, folded.sequence() + 1)
            .asStream()
            .toList()) {
            folded = new Folded<>(this.evolve.apply(folded.state(), this.type.cast(event.getPayload())),
                    event.getSequenceNumber());
        }
        this.cache.put(aggregateId, folded);
        return folded.state();
    }

    private record Folded<S>(S state, long sequence) {
    }

}
