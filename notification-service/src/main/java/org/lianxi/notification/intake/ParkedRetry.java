package org.lianxi.notification.intake;

import java.util.Map;
import java.util.Optional;

import org.lianxi.notification.shared.Store;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries parked events again, in order, each in a transaction of its own.
 */
@Component
class ParkedRetry {

    private static final Logger logger = LoggerFactory.getLogger(ParkedRetry.class);

    private final ParkedEvents parked;

    private final Positions positions;

    private final EventTaking taking;

    private final News news;

    private final Writes writes;

    private final TransactionTemplate transactions;

    private final Store store;

    ParkedRetry(ParkedEvents parked, Positions positions, EventTaking taking, News news, Writes writes,
            TransactionTemplate transactions, Store store) {
        this.parked = parked;
        this.positions = positions;
        this.taking = taking;
        this.news = news;
        this.writes = writes;
        this.transactions = transactions;
        this.store = store;
    }

    /**
     * Tries what is due.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.parked.every}")
    void due() {
        this.store.whenThere(() -> this.parked.due().forEach(this::now));
    }

    /**
     * Tries a conference's events until one fails or none is left.
     * @param conferenceId the conference
     */
    void now(String conferenceId) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(this.transactions.execute((status) -> first(conferenceId)));
        }
    }

    private boolean first(String conferenceId) {
        this.positions.lock(conferenceId);
        Optional<RecordedEvent> first = this.parked.first(conferenceId);
        if (first.isEmpty()) {
            return false;
        }
        RecordedEvent event = first.get();
        try {
            this.taking.takeApart(event, this.news.since(conferenceId).isNews(event) ? Telling.IN_TURN : Telling.NEVER);
        }
        catch (PoisonEventException ex) {
            logger.warn("Event {} of {} stays parked: {}", event.id(), conferenceId, ex.getMessage());
            this.parked.failedAgain(event, ex.getMessage());
            return false;
        }
        this.parked.taken(event);
        this.positions.save(Map.of(event.aggregateId(), event.sequence()), this.writes);
        this.news.taken(Map.of(conferenceId, event.index()), this.writes);
        return true;
    }

}
