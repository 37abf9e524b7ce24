package org.lianxi.notification.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Questions that many threads ask at the same time are answered together: whoever comes
 * first asks for all that wait behind.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
public final class Together<Q, A> {

    private static final int MOST = 500;

    private final Function<List<Q>, List<A>> answers;

    private final Duration patience;

    private final IntSupplier expected;

    private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();

    private final AtomicInteger waitingCount = new AtomicInteger();

    private final ReentrantLock turn = new ReentrantLock();

    private volatile Thread first;

    /**
     * Answers questions by a function; a lone one waits for nobody.
     * @param answers answers several questions, in their order
     */
    public Together(Function<List<Q>, List<A>> answers) {
        this(answers, Duration.ZERO, () -> 0);
    }

    /**
     * Answers questions by a function.
     * @param answers answers several questions, in their order
     * @param patience how long the first one waits for others
     * @param expected how many will ask sooner or later: when all have, nobody waits
     */
    public Together(Function<List<Q>, List<A>> answers, Duration patience, IntSupplier expected) {
        this.answers = answers;
        this.patience = patience;
        this.expected = expected;
    }

    /**
     * Asks a question, with others that wait at this moment.
     * @param question the question
     * @return its answer
     * @throws RuntimeException as the function does, for all that were asked together
     */
    public A ask(Q question) {
        Asked<Q, A> asked = new Asked<>(question, new CompletableFuture<>());
        this.waiting.add(asked);
        this.waitingCount.incrementAndGet();
        if (allHaveAsked()) {
            LockSupport.unpark(this.first);
        }
        answerUntil(asked.answer());
        try {
            return asked.answer().join();
        }
        catch (CompletionException ex) {
            if (ex.getCause() instanceof Error error) {
                throw error;
            }
            throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
        }
    }

    /**
     * How many questions wait for somebody to answer them.
     */
    int waiting() {
        return this.waitingCount.get();
    }

    /**
     * Whoever has the turn answers for all; it looks again after giving the turn back,
     * because somebody may have come who found it taken. What comes after its own answer
     * is another thread's work.
     */
    private void answerUntil(CompletableFuture<A> own) {
        while (!this.waiting.isEmpty() && this.turn.tryLock()) {
            try {
                letOthersAsk();
                while (!this.waiting.isEmpty() && !own.isDone()) {
                    answerSome();
                }
            }
            finally {
                this.turn.unlock();
            }
            if (own.isDone() && !this.waiting.isEmpty()) {
                Thread.startVirtualThread(() -> answerUntil(new CompletableFuture<>()));
                return;
            }
        }
    }

    /**
     * Those that were started together with this one get to ask, too.
     */
    private void letOthersAsk() {
        if (this.patience.isZero()) {
            Thread.yield();
            return;
        }
        this.first = Thread.currentThread();
        long until = System.nanoTime() + this.patience.toNanos();
        long left = this.patience.toNanos();
        while (left > 0 && !allHaveAsked()) {
            LockSupport.parkNanos(left);
            left = Thread.currentThread().isInterrupted() ? 0 : until - System.nanoTime();
        }
        this.first = null;
    }

    private boolean allHaveAsked() {
        return this.waitingCount.get() >= this.expected.getAsInt();
    }

    private void answerSome() {
        List<Asked<Q, A>> some = new ArrayList<>();
        while (some.size() < MOST && !this.waiting.isEmpty()) {
            some.add(this.waiting.poll());
        }
        this.waitingCount.addAndGet(-some.size());
        try {
            List<A> found = this.answers.apply(some.stream().map(Asked::question).toList());
            for (int index = 0; index < some.size(); index++) {
                some.get(index).answer().complete(found.get(index));
            }
        }
        catch (RuntimeException | Error ex) {
            // Those who asked throw it; whoever answers goes on with those who wait.
            some.forEach((asked) -> asked.answer().completeExceptionally(ex));
        }
    }

    private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {
    }

}
