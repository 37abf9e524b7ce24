package org.lianxi.notification.deadline;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.lianxi.notification.intake.CaughtUp;
import org.lianxi.notification.shared.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks at every conference from time to time, once all that the topic holds was taken
 * in: before that, what seems due may long be settled.
 */
@Component
class DeadlineRounds {

    private static final Logger logger = LoggerFactory.getLogger(DeadlineRounds.class);

    private final Store store;

    private final CaughtUp caughtUp;

    private final DeadlineScan scan;

    private final SilenceScan silence;

    private final BulletinScan bulletins;

    private final DeadlineCounts counts;

    DeadlineRounds(Store store, CaughtUp caughtUp, DeadlineScan scan, SilenceScan silence, BulletinScan bulletins,
            DeadlineCounts counts) {
        this.store = store;
        this.caughtUp = caughtUp;
        this.scan = scan;
        this.silence = silence;
        this.bulletins = bulletins;
        this.counts = counts;
    }

    /**
     * Looks at all conferences, unless the store is away or intake is behind.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.deadline.every}")
    void round() {
        this.store.whenThere(() -> {
            settled(this.scan::look);
            this.counts.count();
        });
    }

    /**
     * Lets silence count, and has bulletins drafted, where their time has come. On a
     * thread of its own: reminders and deliveries do not wait for other services.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.deadline.every}")
    void acts() {
        Thread.ofVirtual()
            .name("deadline-acts")
            .start(() -> this.store.whenThere(() -> settled(this.silence::look, this.bulletins::look)));
    }

    @SafeVarargs
    private void settled(Consumer<String>... looks) {
        if (this.caughtUp.now()) {
            Set<String> waiting = this.caughtUp.waiting();
            this.scan.conferences()
                .stream()
                .filter((id) -> !waiting.contains(id))
                .forEach((conferenceId) -> Stream.of(looks).forEach((look) -> look(conferenceId, look)));
        }
    }

    private void look(String conferenceId, Consumer<String> look) {
        try {
            look.accept(conferenceId);
        }
        catch (DataAccessException | TransactionException ex) {
            throw ex;
        }
        catch (RuntimeException ex) {
            // A fault with one conference must not silence the others.
            logger.error("The deadlines of {} cannot be looked at", conferenceId, ex);
        }
    }

}
