package org.lianxi.command.eventstore;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.lianxi.command.shared.Reads;

/**
 * Axon's engine on PostgreSQL, except that it appends nothing by itself: what a unit of
 * work appends is gathered and written when it commits. It reads on connections of its
 * own, outside any transaction.
 */
final class EventEngine extends JdbcEventStorageEngine {

    private final Clock clock;

    private final Consumer<Write> commit;

    EventEngine(Builder builder, Clock clock, Consumer<Write> commit) {
        super(builder);
        this.clock = clock;
        this.commit = commit;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (CurrentUnitOfWork.isStarted()) {
            add(Write.of(CurrentUnitOfWork.get(), this.commit), events, serializer);
            return;
        }
        Write write = new Write(Reads.current());
        add(write, events, serializer);
        this.commit.accept(write);
    }

    private void add(Write write, List<? extends EventMessage<?>> events, Serializer serializer) {
        events.forEach((event) -> write.add(StoredEvent.of((DomainEventMessage<?>) event, serializer, this.clock)));
    }

    /**
     * There are no snapshots: aggregates are small, and the cache holds them.
     */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    /**
     * The sequence of an aggregate has no gaps, so a page that is not full is the last.
     */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

}
