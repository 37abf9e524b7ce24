package org.lianxi.query.past;

import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import org.lianxi.query.live.Progress;
import org.lianxi.query.shared.PastNotReadyException;
import org.lianxi.query.shared.PastViews;
import org.springframework.stereotype.Component;

/**
 * The pasts that were asked about last, kept in memory. Whoever asks about the same waits
 * for the same folding, which goes on from the nearest earlier past that is there; those
 * not asked about for longest are dropped.
 */
@Component
class Snapshots {

    private static final int MOST = 8;

    private static final int MOST_VIEWS = 100_000;

    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Folds folds;

    private final Progress progress;

    private final Map<Key, CompletableFuture<PastViews>> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    private final ReentrantLock lock = new ReentrantLock();

    private final Semaphore places = new Semaphore(AT_ONCE);

    Snapshots(Folds folds, Progress progress) {
        this.folds = folds;
        this.progress = progress;
    }

    /**
     * The views of a conference at one of its events.
     * @param conferenceId the conference
     * @param index log index of an event of it
     * @return the views
     * @throws PastNotReadyException if folding goes on for longer than a reader waits
     */
    PastViews of(String conferenceId, long index) {
        CompletableFuture<PastViews> views = begunOnce(new Key(conferenceId, index, this.progress.restarts()));
        try {
            return views.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (TimeoutException ex) {
            throw new PastNotReadyException();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new PastNotReadyException();
        }
        catch (ExecutionException ex) {
            throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
        }
    }

    private CompletableFuture<PastViews> begunOnce(Key key) {
        this.lock.lock();
        try {
            CompletableFuture<PastViews> known = this.kept.get(key);
            if (known != null) {
                return known;
            }
            CompletableFuture<PastViews> begun = new CompletableFuture<>();
            this.kept.put(key, begun);
            Thread.startVirtualThread(() -> fold(key, begun));
            return begun;
        }
        finally {
            this.lock.unlock();
        }
    }

    private void fold(Key key, CompletableFuture<PastViews> begun) {
        this.places.acquireUninterruptibly();
        try {
            begun.complete(this.folds.of(key.conferenceId(), key.index(), earlier(key)));
            dropOldest();
        }
        catch (RuntimeException | Error ex) {
            drop(key);
            begun.completeExceptionally(ex);
        }
        finally {
            this.places.release();
        }
    }

    /**
     * The nearest past before this one that is there: what it holds need not be folded
     * again.
     */
    private Optional<PastViews> earlier(Key key) {
        this.lock.lock();
        try {
            return this.kept.entrySet()
                .stream()
                .filter((other) -> other.getKey().isBefore(key)
                        && other.getValue().state() == CompletableFuture.State.SUCCESS)
                .max(Comparator.comparingLong((other) -> other.getKey().index()))
                .map((other) -> other.getValue().resultNow());
        }
        finally {
            this.lock.unlock();
        }
    }

    private void drop(Key key) {
        this.lock.lock();
        try {
            this.kept.remove(key);
        }
        finally {
            this.lock.unlock();
        }
    }

    private void dropOldest() {
        this.lock.lock();
        try {
            Iterator<CompletableFuture<PastViews>> oldest = this.kept.values().iterator();
            int left = this.kept.size();
            long views = this.kept.values().stream().mapToLong(Snapshots::size).sum();
            while (left > 1 && (left > MOST || views > MOST_VIEWS)) {
                views -= size(oldest.next());
                oldest.remove();
                left--;
            }
        }
        finally {
            this.lock.unlock();
        }
    }

    private static int size(CompletableFuture<PastViews> views) {
        return (views.state() == CompletableFuture.State.SUCCESS) ? views.resultNow().size() : 0;
    }

    int size() {
        this.lock.lock();
        try {
            return this.kept.size();
        }
        finally {
            this.lock.unlock();
        }
    }

    private record Key(String conferenceId, long index, long restarts) {

        boolean isBefore(Key other) {
            return this.conferenceId.equals(other.conferenceId) && this.restarts == other.restarts
                    && this.index < other.index;
        }

    }

}
