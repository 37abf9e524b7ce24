package org.lianxi.notification.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out what is due on the channels outside, many at a time, each settled for
 * itself.
 */
@Component
public class DeliveryRounds {

    private static final Logger logger = LoggerFactory.getLogger(DeliveryRounds.class);

    private final List<Channel> channels;

    private final DeliveryQueue queue;

    private final RetrySchedule schedule;

    private final Proofs proofs;

    private final Store store;

    private final TransactionTemplate transactions;

    private final Semaphore free;

    DeliveryRounds(List<Channel> channels, DeliveryQueue queue, RetrySchedule schedule, Proofs proofs, Store store,
            TransactionTemplate transactions, DeliveryProperties properties) {
        this.channels = channels.stream().filter((channel) -> !channel.immediate()).toList();
        this.queue = queue;
        this.schedule = schedule;
        this.proofs = proofs;
        this.store = store;
        this.transactions = transactions;
        this.free = new Semaphore(properties.atOnce());
    }

    /**
     * Starts what is due, as far as there is room; what it starts settles by itself.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.delivery.every}")
    public synchronized void round() {
        this.channels.forEach((channel) -> this.store.whenThere(() -> round(channel)));
    }

    private void round(Channel channel) {
        int most = this.free.availablePermits();
        if (most == 0) {
            return;
        }
        for (DeliveryQueue.Claim claim : this.queue.claim(channel.name(), most)) {
            this.free.acquireUninterruptibly();
            Thread.ofVirtual().name("delivery-" + claim.id()).start(() -> {
                try {
                    this.store.whenThere(() -> deliver(channel, claim));
                }
                finally {
                    this.free.release();
                }
                round();
            });
        }
    }

    private void deliver(Channel channel, DeliveryQueue.Claim claim) {
        Outcome outcome = attempt(channel, claim);
        switch (outcome) {
            case Outcome.Delivered delivered -> this.transactions.executeWithoutResult((status) -> {
                if (this.queue.sent(claim)) {
                    this.proofs.deliveredAlso(claim.notice(), channel.name(), claim.recipient());
                }
            });
            case Outcome.Refused refused -> fail(claim, refused.reason());
            case Outcome.TryAgain again -> this.schedule.after(claim.attempts())
                .ifPresentOrElse((wait) -> this.queue.again(claim, wait, again.reason()),
                        () -> fail(claim, again.reason()));
        }
    }

    private void fail(DeliveryQueue.Claim claim, String reason) {
        logger.warn("Delivery {} to {} failed after {} attempts", claim.id(), claim.recipient(), claim.attempts());
        this.queue.failed(claim, Optional.ofNullable(reason).orElse(""));
    }

    private Outcome attempt(Channel channel, DeliveryQueue.Claim claim) {
        try {
            return channel.deliver(claim.notice(), List.of(claim.recipient()));
        }
        catch (RuntimeException ex) {
            return new Outcome.TryAgain(ex.getClass().getSimpleName());
        }
    }

}
