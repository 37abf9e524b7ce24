package org.lianxi.notification.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.PositionsLostException;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a batch in: standing data, notices, intents and positions in one transaction. An
 * event that cannot be taken in is parked together with all that follow it in its
 * conference; when the database fails, the whole batch comes again.
 */
@Component
class Intake implements EventBatchHandler {

    private static final Logger logger = LoggerFactory.getLogger(Intake.class);

    private final Positions positions;

    private final EventTaking taking;

    private final ParkedEvents parked;

    private final SkippedEvents skipped;

    private final News news;

    private final Map<Integer, Long> turns = new ConcurrentHashMap<>();

    Intake(Positions positions, EventTaking taking, ParkedEvents parked, SkippedEvents skipped, News news) {
        this.positions = positions;
        this.taking = taking;
        this.parked = parked;
        this.skipped = skipped;
        this.news = news;
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
    @Transactional
    public void handle(EventBatch batch) {
        verify(this.positions.lockTurns(batch.positions().stream().map(PartitionPosition::partition).toList()));
        Set<String> conferences = new TreeSet<>();
        batch.events().forEach((event) -> conferences.add(event.conferenceId()));
        Map<String, Long> indexes = this.positions.lock(conferences);
        Set<String> held = this.parked.conferences(conferences);
        News.Since since = this.news.since(conferences);
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
            else if (take(event, since.isNews(event))) {
                sequences.put(event.aggregateId(), event.sequence());
                taken.put(event.conferenceId(), event.index());
            }
            else {
                held.add(event.conferenceId());
            }
        }
        this.positions.save(indexes, sequences);
        this.news.taken(taken);
        this.positions.save(batch.positions());
        batch.rejected().forEach((rejected) -> this.parked.reject(rejected, batch.positions()));
    }

    private boolean take(RecordedEvent event, boolean news) {
        try {
            this.taking.take(event, news);
            return true;
        }
        catch (PoisonEventException ex) {
            logger.error("Event {} at {} is parked, with what follows in {}: {}", event.id(), event.index(),
                    event.conferenceId(), ex.getMessage());
            this.parked.poison(event, ex.getMessage());
            return false;
        }
    }

}
