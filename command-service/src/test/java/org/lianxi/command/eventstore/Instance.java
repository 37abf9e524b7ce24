package org.lianxi.command.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Reads;
import org.lianxi.command.support.Roles;
import org.lianxi.contract.RecordedFact;

/**
 * The event store of one instance, without the rest of it.
 */
final class Instance implements AutoCloseable {

    private static final WireNameSerializer SERIALIZER = new WireNameSerializer();

    final HikariDataSource dataSource = new HikariDataSource();

    final Readers readers;

    final PastStandings past;

    final WriteStore store;

    final GroupCommit commits;

    Instance(EmbeddedPostgres postgres, int lanes) {
        this.dataSource.setDataSource(Roles.on(postgres).application());
        EventEngine engine = new EventEngine(JdbcEventStorageEngine.builder()
            .connectionProvider(this.dataSource::getConnection)
            .transactionManager(NoTransactionManager.instance())
            .eventSerializer(SERIALIZER)
            .snapshotSerializer(SERIALIZER)
            .schema(EventTable.schema()), Clock.systemUTC(), (write) -> this.commits().commit(write));
        this.readers = new Readers(engine, this.dataSource, SERIALIZER);
        this.past = new PastStandings(engine, this.dataSource);
        this.store = new WriteStore(this.dataSource, this.readers);
        this.commits = new GroupCommit(this.store, lanes);
    }

    private GroupCommit commits() {
        return this.commits;
    }

    /**
     * Decides in a unit of work and commits what was decided.
     */
    void work(Consumer<Write> decision) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        try {
            Write write = new Write(Reads.of(work));
            decision.accept(write);
            this.commits.commit(write);
        }
        finally {
            work.rollback();
        }
    }

    static Write write(StoredEvent... events) {
        Write write = new Write(Reads.current());
        List.of(events).forEach(write::add);
        return write;
    }

    static StoredEvent event(String type, String aggregateId, long sequence, RecordedFact fact) {
        DomainEventMessage<?> message = new GenericDomainEventMessage<>(type, aggregateId, sequence, fact);
        return StoredEvent.of(message, SERIALIZER, Clock.systemUTC());
    }

    static Receipt receipt(UUID key) {
        return new Receipt(key, new byte[32], "c", "Test", new Actor("a", null, "system"), false, 200, "{}",
                Instant.EPOCH);
    }

    @Override
    public void close() {
        this.dataSource.close();
    }

}
