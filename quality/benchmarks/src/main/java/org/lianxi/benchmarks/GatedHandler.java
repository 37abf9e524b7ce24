package org.lianxi.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.PartitionPosition;

/**
 * Lets a service take events only during its windows, and counts them.
 */
final class GatedHandler implements EventBatchHandler {

    private final EventBatchHandler service;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = this.lock.newCondition();

    private boolean open;

    private boolean busy;

    private long handled;

    private long finishedAt;

    GatedHandler(EventBatchHandler service) {
        this.service = service;
    }

    @Override
    public List<PartitionPosition> positions(Collection<Integer> partitions) {
        return this.service.positions(partitions);
    }

    @Override
    public void handle(EventBatch batch) {
        enter();
        try {
            this.service.handle(batch);
        }
        finally {
            leave(batch.events().size());
        }
    }

    private void enter() {
        this.lock.lock();
        try {
            while (!this.open) {
                this.changed.awaitUninterruptibly();
            }
            this.busy = true;
        }
        finally {
            this.lock.unlock();
        }
    }

    private void leave(int events) {
        this.lock.lock();
        try {
            this.busy = false;
            this.handled += events;
            this.finishedAt = System.nanoTime();
            this.changed.signalAll();
        }
        finally {
            this.lock.unlock();
        }
    }

    void open() {
        this.lock.lock();
        try {
            this.open = true;
            this.changed.signalAll();
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * Closes when the batch in hand is done.
     * @return when that was
     */
    long close() {
        this.lock.lock();
        try {
            this.open = false;
            while (this.busy) {
                this.changed.awaitUninterruptibly();
            }
            return this.finishedAt;
        }
        finally {
            this.lock.unlock();
        }
    }

    long handled() {
        this.lock.lock();
        try {
            return this.handled;
        }
        finally {
            this.lock.unlock();
        }
    }

}
