package org.lianxi.notification.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Questions that many threads ask at the same time are answered together: whoever comes
 * first asks for all that wait behind. A lone question waits for nobody.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
public final class Together<Q, A> {

    private static final int MOST = 500;

    private final Function<List<Q>, List<A>> answers;

    private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();

    private final ReentrantLock turn = new ReentrantLock();

    /**
     * Answers questions by a function.
     * @param answers answers several questions, in their order
     */
    public Together(Function<List<Q>, List<A>> answers) {
        this.answers = answers;
    }

    /**
     * Asks a question, with others that wait at this moment.
     * @param question the question
     * @return its answer
     * @throws RuntimeException as the function does, for all that were asked together
     */
    public A ask(Q question) {
        Asked<Q, A> asked = new Asked<>(question);
        this.waiting.add(asked);
        this.turn.lock();
        try {
            // Those that were started together with this one get to ask, too.
            Thread.yield();
            while (!asked.answered) {
                answerSome();
            }
        }
        finally {
            this.turn.unlock();
        }
        if (asked.failure != null) {
            throw asked.failure;
        }
        return asked.answer;
    }

    private void answerSome() {
        List<Asked<Q, A>> some = new ArrayList<>();
        while (some.size() < MOST && !this.waiting.isEmpty()) {
            some.add(this.waiting.poll());
        }
        try {
            List<A> found = this.answers.apply(some.stream().map((asked) -> asked.question).toList());
            for (int index = 0; index < some.size(); index++) {
                some.get(index).answer = found.get(index);
            }
        }
        catch (RuntimeException ex) {
            some.forEach((asked) -> asked.failure = ex);
        }
        catch (Error ex) {
            some.forEach((asked) -> asked.failure = new IllegalStateException(ex));
            throw ex;
        }
        finally {
            some.forEach((asked) -> asked.answered = true);
        }
    }

    /**
     * Read and written by whoever has the turn.
     */
    private static final class Asked<Q, A> {

        private final Q question;

        private A answer;

        private RuntimeException failure;

        private boolean answered;

        Asked(Q question) {
            this.question = question;
        }

    }

}
