package org.lianxi.command.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets units of work that commit at the same time share transactions. Who finds nobody
 * writing writes at once, for itself and for all who wait by then; the others wait for
 * it. When it is done, the first of those who came meanwhile writes for the next ones. No
 * thread of its own stands in between, and a lone caller hands nothing over.
 */
final class GroupCommit {

    private static final int LARGEST = 256;

    private final Lock lock = new ReentrantLock();

    private final Deque<Turn> waiting = new ArrayDeque<>();

    private final WriteStore store;

    private final int lanes;

    private int leaders;

    /**
     * Nobody writes yet.
     * @param store what writes
     * @param lanes how many transactions at once
     */
    GroupCommit(WriteStore store, int lanes) {
        this.store = store;
        this.lanes = lanes;
    }

    /**
     * Commits a write, alone or with others.
     * @param write the write
     * @throws org.axonframework.modelling.command.ConcurrencyException if it has to be
     * decided again
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException if its
     * aggregate exists
     * @throws org.springframework.dao.DuplicateKeyException if there is a receipt for its
     * command
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException if the store
     * is away; whether it was written is not known then
     */
    void commit(Write write) {
        Turn own = new Turn(write);
        if (begin(own) || own.await()) {
            lead(own);
        }
        own.answer();
    }

    /**
     * Begins to lead, or queues.
     */
    private boolean begin(Turn own) {
        this.lock.lock();
        try {
            if (this.leaders < this.lanes) {
                this.leaders++;
                return true;
            }
            this.waiting.add(own);
            return false;
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * An interrupt of the one who leads must not break off what others wait for.
     */
    private void lead(Turn own) {
        boolean interrupted = Thread.interrupted();
        List<Turn> batch = List.of(own);
        try {
            batch = batch(own);
            this.store.write(batch);
        }
        finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Turn next = next();
            if (next != null) {
                next.lead();
            }
            for (Turn turn : batch) {
                if (turn != own) {
                    turn.done();
                }
            }
        }
    }

    /**
     * Those who write together: from the queue's head as far as none rests on what
     * another one changes.
     */
    private List<Turn> batch(Turn own) {
        List<Turn> batch = new ArrayList<>();
        batch.add(own);
        Footprint footprint = Footprint.of(own.write());
        this.lock.lock();
        try {
            while (!this.waiting.isEmpty() && batch.size() < LARGEST) {
                Footprint next = this.waiting.peek().footprint;
                if (footprint.excludes(next)) {
                    break;
                }
                footprint.add(next);
                batch.add(this.waiting.remove());
            }
        }
        finally {
            this.lock.unlock();
        }
        return batch;
    }

    private Turn next() {
        this.lock.lock();
        try {
            Turn next = this.waiting.poll();
            if (next == null) {
                this.leaders--;
            }
            return next;
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * A write that waits for its turn, and what became of it.
     */
    static final class Turn {

        private enum Stage {

            WAITING, LEADING, DONE

        }

        private final Write write;

        private final Footprint footprint;

        private final Thread thread = Thread.currentThread();

        private volatile Stage stage = Stage.WAITING;

        private boolean committed;

        private RuntimeException failure;

        Turn(Write write) {
            this.write = write;
            this.footprint = Footprint.of(write);
        }

        Write write() {
            return this.write;
        }

        void committed() {
            this.committed = true;
        }

        void failed(RuntimeException ex) {
            this.failure = ex;
        }

        private void lead() {
            this.stage = Stage.LEADING;
            LockSupport.unpark(this.thread);
        }

        private void done() {
            this.stage = Stage.DONE;
            LockSupport.unpark(this.thread);
        }

        /**
         * Waits to be told to lead, or that it is done. An interrupt does not end the
         * wait: the write may be under way.
         * @return whether to lead
         */
        private boolean await() {
            boolean interrupted = false;
            while (this.stage == Stage.WAITING) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                this.thread.interrupt();
            }
            return this.stage == Stage.LEADING;
        }

        /**
         * Returns when it was written, and throws why not otherwise.
         */
        void answer() {
            if (!this.committed) {
                throw (this.failure != null) ? this.failure : new IllegalStateException("nobody wrote it");
            }
        }

    }

}
