package org.lianxi.notification.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.PositionsLostException;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a batch in: standing data, notices, intents and positions in one transaction. A
 * batch that holds an event that cannot be taken in is begun anew, so that only this
 * event is left out: it is parked together with all that follow it in its conference.
 * When the database fails, the whole batch comes again. The commit waits for the disk:
 * the consumer goes on behind it, so what a database lost when it falls over would not be
 * read again.
 */
@Component
class Intake implements EventBatchHandler {

    private static final Logger logger = LoggerFactory.getLogger(Intake.class);

    /**
     * A batch of so many is short: nobody waits long for what it holds.
     */
    private static final int FEW = 10;

    private final Positions positions;

    private final EventTaking taking;

    private final ParkedEvents parked;

    private final SkippedEvents skipped;

    private final News news;

    private final Writes writes;

    private final JdbcOperations jdbc;

    private final TransactionTemplate transactions;

    private final Map<Integer, Long> turns = new ConcurrentHashMap<>();

    Intake(Positions positions, EventTaking taking, ParkedEvents parked, SkippedEvents skipped, News news,
            Writes writes, JdbcOperations jdbc, TransactionTemplate transactions) {
        this.positions = positions;
        this.taking = taking;
        this.parked = parked;
        this.skipped = skipped;
        this.news = news;
        this.writes = writes;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public List<PartitionPosition> positions(Collection<Integer> partitions) {
        this.turns.putAll(this.positions.turns(partitions));
        return this.positions.saved(partitions);
    }

    @Override
    public Collection<SkippedEvent> skipped() {
        return List.copyOf(this.skipped.all());
    }

    @Override
    public void verify() {
        try {
            verify(this.positions.turns(List.copyOf(this.turns.keySet())));
        }
        catch (DataAccessException ex) {
            logger.debug("The store is away; whether anything is to be read again shows when it is back", ex);
        }
    }

    /**
     * An operator may have had a partition read again since; that is told once.
     */
    private void verify(Map<Integer, Long> current) {
        current.forEach((partition, turn) -> {
            Long known = this.turns.put(partition, turn);
            if (known != null && !known.equals(turn)) {
                throw new PositionsLostException("partition " + partition + " is to be read again");
            }
        });
    }

    @Override
    public void handle(EventBatch batch) {
        try {
            Telling news = (batch.events().size() <= FEW) ? Telling.AT_ONCE : Telling.IN_TURN;
            this.transactions.executeWithoutResult((status) -> handle(batch, new AllOfThem(), news));
        }
        catch (PoisonEventException ex) {
            apart(batch);
        }
        catch (DataAccessException ex) {
            if (!EventTaking.isFaultOfAnEvent(ex)) {
                throw ex;
            }
            apart(batch);
        }
    }

    private void apart(EventBatch batch) {
        this.transactions.executeWithoutResult((status) -> handle(batch, this::takeOrPark, Telling.IN_TURN));
    }

    private void handle(EventBatch batch, Taking taking, Telling news) {
        Set<String> conferences = new TreeSet<>();
        batch.events().forEach((event) -> conferences.add(event.conferenceId()));
        RoundTrip beginning = new RoundTrip();
        Map<Integer, Long> current = this.positions
            .lockTurns(batch.positions().stream().map(PartitionPosition::partition).toList(), beginning);
        Map<String, Long> indexes = this.positions.lock(conferences, beginning);
        Set<String> held = this.parked.conferences(conferences, beginning);
        News.Since since = this.news.since(conferences, beginning);
        batch.events().stream().findFirst().ifPresent((first) -> taking.ask(first, beginning));
        beginning.make(this.jdbc);
        verify(current);
        Map<String, Long> sequences = new HashMap<>();
        Map<String, Long> taken = new HashMap<>();
        for (RecordedEvent event : batch.events()) {
            if (event.index() <= indexes.get(event.conferenceId())) {
                continue;
            }
            indexes.put(event.conferenceId(), event.index());
            if (held.contains(event.conferenceId())) {
                this.parked.behind(event);
            }
            else if (taking.take(event, since.isNews(event) ? news : Telling.NEVER)) {
                sequences.put(event.aggregateId(), event.sequence());
                taken.put(event.conferenceId(), event.index());
            }
            else {
                held.add(event.conferenceId());
            }
        }
        this.positions.save(indexes, sequences, this.writes);
        this.news.taken(taken, this.writes);
        this.positions.save(batch.positions(), this.writes);
        batch.rejected().forEach((rejected) -> this.parked.reject(rejected, batch.positions()));
    }

    private boolean takeOrPark(RecordedEvent event, Telling telling) {
        try {
            this.taking.takeApart(event, telling);
            return true;
        }
        catch (PoisonEventException ex) {
            logger.error("Event {} at {} is parked, with what follows in {}: {}", event.id(), event.index(),
                    event.conferenceId(), ex.getMessage());
            this.parked.poison(event, ex.getMessage());
            return false;
        }
    }

    @FunctionalInterface
    private interface Taking {

        /**
         * Takes an event in.
         * @return false when it could not be taken in, and is parked
         */
        boolean take(RecordedEvent event, Telling telling);

        /**
         * Asks for what the first event needs, where that can be known so early.
         */
        default void ask(RecordedEvent first, RoundTrip trip) {
        }

    }

    /**
     * All events of a batch, or none.
     */
    private final class AllOfThem implements Taking {

        private RecordedEvent first;

        private EventTaking.Asked asked;

        @Override
        public void ask(RecordedEvent event, RoundTrip trip) {
            this.first = event;
            this.asked = Intake.this.taking.ask(event, trip);
        }

        @Override
        public boolean take(RecordedEvent event, Telling telling) {
            Intake.this.taking.take(event, event.equals(this.first) ? this.asked : null, telling);
            return true;
        }

    }

}
