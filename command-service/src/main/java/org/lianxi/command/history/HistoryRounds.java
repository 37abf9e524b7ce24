package org.lianxi.command.history;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Has the places of new entries written down from time to time.
 */
@Configuration(proxyBeanMethods = false)
class HistoryRounds {

    private static final Logger logger = LoggerFactory.getLogger(HistoryRounds.class);

    private static final String PAUSE = "${lianxi.history.keep-up-every}";

    private final HistoryPlaces places;

    HistoryRounds(HistoryPlaces places) {
        this.places = places;
    }

    /**
     * What cannot be written now is written in a later round, or when somebody asks, who
     * is told if it cannot.
     */
    @Scheduled(initialDelayString = PAUSE, fixedDelayString = PAUSE)
    void keepUp() {
        try {
            this.places.keepUp();
        }
        catch (DataAccessException | TransactionException ex) {
            logger.info("The history's places are not written for now: {}", ex.getClass().getSimpleName());
        }
    }

}
