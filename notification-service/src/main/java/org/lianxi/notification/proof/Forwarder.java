package org.lianxi.notification.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

import org.lianxi.notification.shared.Store;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the reports that are due, until command-service has them all.
 */
@Component
class Forwarder {

    private static final int AT_ONCE = 8;

    private static final int MOST_DOUBLINGS = 20;

    private final ProofQueue queue;

    private final Recorder recorder;

    private final Store store;

    private final Clock clock;

    private final RandomGenerator random;

    private final ProofProperties properties;

    private final Semaphore free = new Semaphore(AT_ONCE);

    private final AtomicBoolean away = new AtomicBoolean();

    Forwarder(ProofQueue queue, Recorder recorder, Store store, Clock clock, RandomGenerator random,
            ProofProperties properties) {
        this.queue = queue;
        this.recorder = recorder;
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.properties = properties;
    }

    @Scheduled(fixedDelayString = "${lianxi.notification.proof.every}")
    synchronized void round() {
        int most = this.free.availablePermits();
        if (most > 0) {
            this.store.whenThere(() -> this.queue.claim(most).forEach(this::start));
        }
    }

    private void start(Proof proof) {
        this.free.acquireUninterruptibly();
        Thread.ofVirtual().name("proof-" + proof.id()).start(() -> {
            try {
                this.store.whenThere(() -> report(proof));
            }
            finally {
                this.free.release();
            }
            if (!this.away.get()) {
                round();
            }
        });
    }

    private void report(Proof proof) {
        Recorder.Answer answer = this.recorder.report(proof);
        switch (answer.verdict()) {
            case RECORDED -> {
                this.queue.done(proof);
                if (this.away.compareAndSet(true, false)) {
                    this.queue.reachable();
                }
            }
            case REFUSED -> this.queue.failed(proof, answer.reason());
            case UNREACHABLE -> {
                this.away.set(true);
                this.queue.again(proof, answer.reason(), this.clock.instant().plus(waitAfter(proof.attempts())));
            }
        }
    }

    /**
     * Doubles from one second up to the limit, the last half of it by chance.
     */
    private Duration waitAfter(int attempts) {
        long longest = Math.min(this.properties.longestWait().toMillis(),
                1000L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return Duration.ofMillis(longest / 2 + this.random.nextLong(longest / 2 + 1));
    }

}
