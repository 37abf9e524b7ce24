package org.lianxi.notification.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.lianxi.notification.shared.Store;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the reports that are due, until command-service has them all.
 */
@Component
class Forwarder {

    private static final int AT_ONCE = 16;

    private static final int MOST_DOUBLINGS = 20;

    private final ProofQueue queue;

    private final Recorder recorder;

    private final Store store;

    private final Clock clock;

    private final RandomGenerator random;

    private final ProofProperties properties;

    private final Semaphore free = new Semaphore(AT_ONCE);

    private final AtomicBoolean away = new AtomicBoolean();

    private volatile boolean more;

    private volatile boolean underWay;

    Forwarder(ProofQueue queue, Recorder recorder, Store store, Clock clock, RandomGenerator random,
            ProofProperties properties) {
        this.queue = queue;
        this.recorder = recorder;
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.properties = properties;
    }

    /**
     * Starts what is due. What was due behind a report that was just being made is due
     * when all are done; as long as there is more, half the places are filled at a time.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.proof.every}")
    synchronized void round() {
        int most = this.free.availablePermits();
        this.underWay = most < AT_ONCE;
        if (most > 0) {
            this.store.whenThere(() -> {
                Map<String, List<Proof>> claimed = this.queue.claim(most)
                    .stream()
                    .collect(Collectors.groupingBy(Proof::noticeId, LinkedHashMap::new, Collectors.toList()));
                this.more = claimed.size() == most;
                claimed.values().forEach(this::start);
            });
        }
    }

    private void start(List<Proof> ofNotice) {
        this.free.acquireUninterruptibly();
        Thread.ofVirtual().name("proof-" + ofNotice.getFirst().id()).start(() -> {
            try {
                this.store.whenThere(() -> report(ofNotice));
            }
            finally {
                this.free.release();
            }
            if (isMoreDue(this.free.availablePermits()) && !this.away.get()) {
                round();
            }
        });
    }

    private boolean isMoreDue(int places) {
        return this.more && places >= AT_ONCE / 2 || this.underWay && places == AT_ONCE;
    }

    /**
     * One after the other; where one cannot be made, those after it are not tried.
     */
    private void report(List<Proof> ofNotice) {
        Deque<Proof> left = new ArrayDeque<>(ofNotice);
        List<Proof> made = new ArrayList<>();
        boolean goOn = true;
        while (goOn && !left.isEmpty()) {
            goOn = report(left.poll(), made);
        }
        this.queue.done(made);
        this.queue.untried(List.copyOf(left));
        if (!made.isEmpty() && this.away.compareAndSet(true, false)) {
            this.queue.reachable();
        }
    }

    /**
     * Makes a report.
     * @return whether those behind it may be made
     */
    private boolean report(Proof proof, List<Proof> made) {
        Recorder.Answer answer = this.recorder.report(proof);
        return switch (answer.verdict()) {
            case RECORDED -> made.add(proof);
            case REFUSED -> {
                this.queue.failed(proof, answer.reason());
                yield !proof.isOfTheNoticeItself();
            }
            case UNREACHABLE -> {
                this.away.set(true);
                this.queue.again(proof, answer.reason(), this.clock.instant().plus(waitAfter(proof.attempts())));
                yield false;
            }
        };
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
