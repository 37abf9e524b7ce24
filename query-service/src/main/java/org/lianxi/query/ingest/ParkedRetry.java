package org.lianxi.query.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries parked conferences again when their time has come. Looks at memory only; the
 * store is asked when something is due.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.ingest.enabled")
class ParkedRetry {

    private static final Logger logger = LoggerFactory.getLogger(ParkedRetry.class);

    private static final String LOOK = "1s";

    private final Ingest ingest;

    private final ParkedEvents parked;

    private final Clock clock;

    ParkedRetry(Ingest ingest, ParkedEvents parked, Clock clock) {
        this.ingest = ingest;
        this.parked = parked;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = LOOK, initialDelayString = LOOK)
    void retryDue() {
        Instant now = this.clock.instant();
        Optional<ParkedConference> due = this.parked.conferences()
            .stream()
            .filter((conference) -> !conference.nextRetryAt().isAfter(now))
            .min(Comparator.comparing(ParkedConference::nextRetryAt));
        due.ifPresent((conference) -> {
            try {
                this.ingest.retry(conference.conferenceId());
            }
            catch (RuntimeException ex) {
                logger.warn("Conference {} could not be tried again for now: {}", conference.conferenceId(),
                        ex.toString());
            }
        });
    }

}
