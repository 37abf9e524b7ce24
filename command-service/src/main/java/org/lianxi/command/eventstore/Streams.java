package org.lianxi.command.eventstore;

import java.util.List;
import java.util.function.BiFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.lianxi.command.shared.Reads;

/**
 * Lets the rules of one aggregate see what another one's events say, without a round trip
 * when that was seen before. What is seen may be a moment old, here or because another
 * instance went on; it is noted, and compared before the commit.
 *
 * @param <S> immutable state
 * @param <E> the aggregate's events
 */
final class Streams<S, E> {

    private static final int SIZE = 500;

    private final Cache<String, Folded<S>> cache = Caffeine.newBuilder().maximumSize(SIZE).build();

    private final EventStorageEngine events;

    private final S none;

    private final String aggregate;

    private final Class<E> type;

    private final BiFunction<S, E, S> evolve;

    /**
     * Nothing was read yet.
     * @param events where they are read, without what a unit of work has not committed
     * @param none the state before the first event
     * @param aggregate simple name of the aggregate's class
     * @param type its events
     * @param evolve folds one more event
     */
    Streams(EventStorageEngine events, S none, String aggregate, Class<E> type, BiFunction<S, E, S> evolve) {
        if (!Footprint.AGGREGATES.contains(aggregate)) {
            throw new IllegalArgumentException(aggregate + " is not listed as read by others");
        }
        this.events = events;
        this.none = none;
        this.aggregate = aggregate;
        this.type = type;
        this.evolve = evolve;
    }

    /**
     * Folds an aggregate's stream, and notes that the current unit of work rests on it.
     * Without a unit of work nobody compares later, so the store is asked at once.
     * @param aggregateId the aggregate
     * @return its state, {@code none} when it has no events
     */
    S read(String aggregateId) {
        Folded<S> known = this.cache.getIfPresent(aggregateId);
        if (known == null || known.suspect() || !CurrentUnitOfWork.isStarted()) {
            known = readOn(aggregateId, (known != null) ? known : new Folded<>(this.none, -1, false));
        }
        Reads.current().other(aggregateId, known.sequence());
        return known.state();
    }

    private Folded<S> readOn(String aggregateId, Folded<S> from) {
        List<? extends DomainEventMessage<?>> more = this.events.readEvents(aggregateId, from.sequence() + 1)
            .asStream()
            .toList();
        Folded<S> folded = new Folded<>(from.state(), from.sequence(), false);
        for (DomainEventMessage<?> event : more) {
            folded = folded(folded, event);
        }
        if (folded.sequence() < 0) {
            return folded;
        }
        return this.cache.asMap()
            .merge(aggregateId, folded, (old, read) -> (old.sequence() > read.sequence()) ? old : read);
    }

    /**
     * Takes in an event that this instance has just committed.
     * @param event an event of any aggregate
     */
    void committed(DomainEventMessage<?> event) {
        if (this.aggregate.equals(event.getType())) {
            this.cache.asMap()
                .computeIfPresent(event.getAggregateIdentifier(), (id,
                        known) -> (known.sequence() + 1 == event.getSequenceNumber()) ? folded(known, event) : known);
        }
    }

    /**
     * An aggregate has gone on elsewhere; the next look reads on from the store.
     * @param aggregateId an aggregate of any type
     */
    void suspect(String aggregateId) {
        this.cache.asMap()
            .computeIfPresent(aggregateId, (id, known) -> new Folded<>(known.state(), known.sequence(), true));
    }

    private Folded<S> folded(Folded<S> before, DomainEventMessage<?> event) {
        return new Folded<>(this.evolve.apply(before.state(), this.type.cast(event.getPayload())),
                event.getSequenceNumber(), before.suspect());
    }

    private record Folded<S>(S state, long sequence, boolean suspect) {
    }

}
