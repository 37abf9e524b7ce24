package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.GatheringChannel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.Store;

/**
 * One channel's deliveries that are under way. Places are filled in batches, so that a
 * claim is one write for many.
 */
final class Lane {

    private final Channel channel;

    private final DeliveryQueue queue;

    private final Settlements settlements;

    private final Store store;

    private final Duration toBegin;

    private final Duration toDeliver;

    private final Executor executor;

    private final int places;

    private final Semaphore free;

    private final Semaphore trials;

    private final ReentrantLock turn = new ReentrantLock();

    private final AtomicBoolean asked = new AtomicBoolean();

    private volatile boolean more;

    Lane(Channel channel, DeliveryQueue queue, Settlements settlements, Store store, DeliveryProperties properties,
            Executor executor) {
        this.channel = channel;
        this.queue = queue;
        this.settlements = settlements;
        this.store = store;
        this.toBegin = properties.toBegin();
        this.toDeliver = properties.toDeliver();
        this.executor = executor;
        this.places = properties.atOnce();
        this.free = new Semaphore(this.places);
        this.trials = new Semaphore(properties.trials());
    }

    /**
     * Starts what is due. Whoever is at it looks once more for those who ask meanwhile.
     */
    void round() {
        this.asked.set(true);
        while (this.asked.get() && this.turn.tryLock()) {
            try {
                if (this.asked.getAndSet(false)) {
                    this.store.whenThere(this::claim);
                }
            }
            finally {
                this.turn.unlock();
            }
        }
    }

    /**
     * Who is being served now may have more that is due then; that is known before the
     * queue is asked, because they may be done before it answers.
     */
    private void claim() {
        int room = this.free.availablePermits();
        this.more = room < this.places;
        if (room == 0) {
            return;
        }
        long until = System.nanoTime() + this.toBegin.toNanos();
        List<Claim> claims = this.queue.claim(this.channel.name(), room, this.trials.availablePermits());
        this.more |= claims.size() == room;
        claims.forEach((claim) -> start(claim, until));
    }

    /**
     * Places may have been taken while the queue was asked. Who finds none in time is put
     * back, or its lease would end under way.
     */
    private void start(Claim claim, long until) {
        if (!isPlace(until)) {
            settle(claim, new Outcome.NotTried("no-place"));
            return;
        }
        if (claim.trial()) {
            this.trials.acquireUninterruptibly();
        }
        carryOut(claim);
    }

    private boolean isPlace(long until) {
        try {
            return this.free.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Keeps places for deliveries that are about to be claimed elsewhere.
     * @param most for how many
     * @return how many places there were
     */
    int reserve(int most) {
        int places = Math.min(most, this.free.availablePermits());
        return this.free.tryAcquire(places) ? places : 0;
    }

    /**
     * Makes ready what may go out in a moment.
     */
    void prepare(WordedNotice notice, Collection<Channel.Way> ways) {
        this.executor.execute(() -> ways.forEach((way) -> way.prepare(notice)));
    }

    /**
     * Gives up places that were kept.
     */
    void release(int deliveries) {
        this.free.release(deliveries);
    }

    /**
     * Carries out a delivery that has a place.
     */
    void carryOut(Claim claim) {
        this.settlements.begun();
        this.executor.execute(() -> {
            try {
                this.store.whenThere(() -> settle(claim, attempt(claim)));
            }
            finally {
                this.settlements.over();
                if (claim.trial()) {
                    this.trials.release();
                }
                this.free.release();
            }
            fill();
        });
    }

    private void settle(Claim claim, Outcome outcome) {
        this.settlements.settle(new Settlements.Settlement(this.channel.name(), claim, outcome));
    }

    /**
     * Half the places are filled at a time; when all are free, what has come meanwhile
     * for those just served is due.
     */
    private void fill() {
        if (this.more && this.free.availablePermits() >= this.places / 2) {
            round();
        }
    }

    private Outcome attempt(Claim claim) {
        try {
            return TimeLimit.within(this.toDeliver, () -> deliver(claim));
        }
        catch (RuntimeException ex) {
            return new Outcome.TryAgain(ex.getClass().getSimpleName());
        }
    }

    private Outcome deliver(Claim claim) {
        if (claim.way() != null) {
            return claim.way().deliver(claim.notices().getFirst());
        }
        if (claim.intents().size() > 1 && this.channel instanceof GatheringChannel gathering) {
            return gathering.deliverTogether(claim.notices(), claim.recipient());
        }
        return this.channel.deliver(claim.notices().getFirst(), List.of(claim.recipient()));
    }

}
