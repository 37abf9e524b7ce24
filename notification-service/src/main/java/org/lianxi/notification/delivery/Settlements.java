package org.lianxi.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Together;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what became of deliveries. Those that end at the same time are written in
 * one transaction. While the store is away they are kept, so that what went out is not
 * sent again for want of a note.
 */
@Component
class Settlements {

    private static final Logger logger = LoggerFactory.getLogger(Settlements.class);

    private static final Duration UNTRIED = Duration.ofSeconds(1);

    private final DeliveryQueue queue;

    private final Circuits circuits;

    private final RetrySchedule schedule;

    private final RetryTimes times;

    private final Proofs proofs;

    private final Clock clock;

    private final TransactionTemplate transactions;

    private final ApplicationEventPublisher failures;

    private final AtomicInteger underWay = new AtomicInteger();

    private final Together<Settlement, Boolean> together;

    private final Queue<Settlement> unwritten = new ConcurrentLinkedQueue<>();

    Settlements(DeliveryQueue queue, Circuits circuits, RetrySchedule schedule, RetryTimes times, Proofs proofs,
            Clock clock, TransactionTemplate transactions, ApplicationEventPublisher failures,
            DeliveryProperties properties) {
        this.queue = queue;
        this.circuits = circuits;
        this.schedule = schedule;
        this.times = times;
        this.proofs = proofs;
        this.clock = clock;
        this.transactions = transactions;
        this.failures = failures;
        this.together = new Together<>(this::write, properties.gather(), this.underWay::get);
    }

    /**
     * A delivery has begun, and will be settled.
     */
    void begun() {
        this.underWay.incrementAndGet();
    }

    /**
     * A delivery that had begun is over.
     */
    void over() {
        this.underWay.decrementAndGet();
    }

    /**
     * Writes a settlement.
     * @param settlement what became of a delivery
     * @throws DataAccessException if the store is away; it is written when it is back
     */
    void settle(Settlement settlement) {
        try {
            this.together.ask(settlement);
        }
        catch (DataAccessException | TransactionException ex) {
            this.unwritten.add(settlement);
            throw ex;
        }
    }

    /**
     * Writes what could not be written before.
     */
    void catchUp() {
        for (Settlement next = this.unwritten.poll(); next != null; next = this.unwritten.poll()) {
            settle(next);
        }
    }

    /**
     * Lists as failed what has waited too long.
     */
    void giveUp() {
        this.transactions.executeWithoutResult((status) -> tell(this.queue.giveUp()));
    }

    private List<Boolean> write(List<Settlement> settlements) {
        this.transactions.executeWithoutResult((status) -> {
            Map<String, List<Settlement>> byChannel = new LinkedHashMap<>();
            settlements
                .forEach((settlement) -> byChannel.computeIfAbsent(settlement.channel(), (channel) -> new ArrayList<>())
                    .add(settlement));
            List<FailedDelivery> failed = new ArrayList<>();
            byChannel.forEach((channel, those) -> write(channel, those, failed));
            tell(failed);
        });
        return settlements.stream().map((settlement) -> true).toList();
    }

    private void write(String channel, List<Settlement> settlements, List<FailedDelivery> failed) {
        sent(channel, settlements);
        int unreachable = 0;
        boolean probe = false;
        String reason = "";
        for (Settlement settlement : settlements) {
            Claim claim = settlement.claim();
            switch (settlement.outcome()) {
                case Outcome.Delivered delivered -> {
                }
                case Outcome.Refused refused -> fail(channel, claim, words(refused.reason()), failed);
                case Outcome.NotTried untried ->
                    this.queue.untried(claim, this.clock.instant().plus(UNTRIED).plus(untried.delay()));
                case Outcome.TryAgain again -> {
                    again(channel, claim, again, failed);
                    this.circuits.failed(channel, claim, words(again.reason()));
                }
                case Outcome.Unreachable away -> {
                    again(channel, claim, new Outcome.TryAgain(away.reason()), failed);
                    unreachable++;
                    probe |= claim.probe();
                    reason = words(away.reason());
                }
            }
        }
        if (unreachable > 0) {
            this.circuits.failed(channel, unreachable, probe, reason);
        }
        else if (settlements.stream().anyMatch((settlement) -> !(settlement.outcome() instanceof Outcome.NotTried))) {
            this.circuits.reached(channel);
        }
    }

    private void sent(String channel, List<Settlement> settlements) {
        List<Claim> claims = new ArrayList<>();
        List<String> but = new ArrayList<>();
        for (Settlement settlement : settlements) {
            if (settlement.outcome() instanceof Outcome.Delivered delivered) {
                claims.add(settlement.claim());
                but.add((delivered.but() != null) ? words(delivered.but()) : null);
            }
        }
        if (claims.isEmpty()) {
            return;
        }
        // In one order for all instances, because each notice is locked.
        Map<WordedNotice, List<String>> reached = new TreeMap<>(Comparator.comparing(WordedNotice::noticeId));
        List<Claim> ours = this.queue.sent(claims, but);
        ours.forEach((claim) -> claim.notices()
            .forEach((notice) -> reached.computeIfAbsent(notice, (one) -> new ArrayList<>()).add(claim.recipient())));
        reached.forEach((notice, recipients) -> this.proofs.deliveredAlso(notice, channel, recipients));
        List<Claim> trials = ours.stream().filter(Claim::trial).toList();
        if (!trials.isEmpty()) {
            this.circuits.reached(channel, trials);
        }
    }

    private void again(String channel, Claim claim, Outcome.TryAgain again, List<FailedDelivery> failed) {
        Optional<Instant> next = this.schedule.after(claim.attempts())
            .map(again::notBefore)
            .map(this.clock.instant()::plus);
        if (next.isPresent()) {
            Instant at = this.times.notBefore(claim, next.get());
            this.queue.again(claim, at, words(again.reason()), Duration.between(next.get(), at));
        }
        else {
            fail(channel, claim, words(again.reason()), failed);
        }
    }

    private void fail(String channel, Claim claim, String reason, List<FailedDelivery> failed) {
        logger.warn("Delivery {} to {} failed after {} attempts", claim.id(), claim.recipient(), claim.attempts());
        this.queue.failed(claim, reason)
            .forEach((ours) -> ours.notices()
                .forEach((notice) -> failed.add(new FailedDelivery(ours.recipient(), channel, notice, reason))));
    }

    private void tell(List<FailedDelivery> failed) {
        if (!failed.isEmpty()) {
            this.failures.publishEvent(new FailedDelivery.Some(failed));
        }
    }

    /**
     * What a server said, fit to be kept.
     */
    private static String words(String reason) {
        return PlainText.lines(Optional.ofNullable(reason).orElse(""));
    }

    /**
     * What became of a delivery.
     *
     * @param channel the channel
     * @param claim the delivery
     * @param outcome what became of it
     */
    record Settlement(String channel, Claim claim, Outcome outcome) {
    }

}
