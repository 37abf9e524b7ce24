package org.lianxi.query.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Filters;

/**
 * The views of one collection while events are folded into them, in memory until they are
 * written. Used by one thread at a time; only what is known is read by others too.
 *
 * @param <V> the view
 */
final class Folding<V> {

    private static final int KEPT_IN_MEMORY = 10_000;

    private final ViewCollection<V> collection;

    private final boolean setOnce;

    private final LongSupplier logIndex;

    private final Cache<String, Stored<V>> known = Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();

    private final Map<String, Stored<V>> batch = new LinkedHashMap<>();

    private final Map<String, Long> bases = new HashMap<>();

    private final Map<String, Stored<V>> event = new LinkedHashMap<>();

    private Set<String> begun = Set.of();

    private boolean empty;

    /**
     * Begins.
     * @param collection where the views are written
     * @param setOnce whether each view is set once, by one event
     * @param logIndex index of the current event
     * @param empty whether nothing has been written yet, so that nothing need be read
     */
    Folding(ViewCollection<V> collection, boolean setOnce, LongSupplier logIndex, boolean empty) {
        this.collection = collection;
        this.setOnce = setOnce;
        this.logIndex = logIndex;
        this.empty = empty;
    }

    void change(String id, String conferenceId, UnaryOperator<V> change) {
        Stored<V> current = latest(id);
        if (current.index() >= this.logIndex.getAsLong() && !this.event.containsKey(id)) {
            return;
        }
        V changed = change.apply(current.view());
        if (changed != null) {
            put(id, conferenceId, changed);
        }
    }

    void begin(String id, String conferenceId, V first) {
        Stored<V> staged = this.batch.getOrDefault(id, this.known.getIfPresent(id));
        if (staged == null || staged.index() < this.logIndex.getAsLong()) {
            put(id, conferenceId, first);
        }
    }

    void put(String id, String conferenceId, V view) {
        this.event.put(id, new Stored<>(id, conferenceId, this.logIndex.getAsLong(), view));
    }

    Stored<V> latest(String id) {
        Stored<V> staged = this.event.get(id);
        if (staged == null) {
            staged = this.batch.get(id);
        }
        if (staged != null) {
            return staged;
        }
        return this.empty ? none(id) : this.known.get(id, this::read);
    }

    private Stored<V> read(String id) {
        return this.begun.contains(id) ? none(id) : this.collection.find(id).orElse(none(id));
    }

    private static <V> Stored<V> none(String id) {
        return new Stored<>(id, null, 0, null);
    }

    /**
     * Takes it until the next write that there are no views of these in the store.
     */
    void begun(Set<String> ids) {
        this.begun = ids;
    }

    void prefetch(Collection<String> ids) {
        if (this.setOnce || this.empty) {
            return;
        }
        List<String> missing = ids.stream()
            .filter((id) -> this.known.getIfPresent(id) == null && !this.batch.containsKey(id))
            .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Stored<V>> found = new HashMap<>();
        missing.forEach((id) -> found.put(id, none(id)));
        this.collection.find(Filters.in(Views.ID, missing)).forEach((stored) -> found.put(stored.id(), stored));
        this.known.putAll(found);
    }

    /**
     * Goes on from views that others have folded.
     */
    void goOn(Collection<Stored<V>> views) {
        views.forEach((stored) -> this.batch.put(stored.id(), stored));
    }

    void accept() {
        this.event.forEach((id, stored) -> {
            Stored<V> before = this.known.getIfPresent(id);
            this.bases.putIfAbsent(id, (before != null) ? before.index() : 0L);
            this.batch.put(id, stored);
        });
        this.event.clear();
    }

    void discard() {
        this.event.clear();
    }

    /**
     * The ids of the views that the current event has changed.
     */
    Set<String> touched() {
        return this.event.keySet();
    }

    boolean isSetOnce() {
        return this.setOnce;
    }

    boolean isChanged() {
        return !this.batch.isEmpty();
    }

    /**
     * What has been folded and is not written.
     */
    Map<String, Stored<V>> staged() {
        return this.batch;
    }

    /**
     * Takes what is folded and set once away, to be written beside other work.
     * @return writes it
     */
    Runnable writing() {
        List<Stored<V>> views = List.copyOf(this.batch.values());
        this.batch.clear();
        this.bases.clear();
        this.empty = false;
        return () -> {
            if (!views.isEmpty()) {
                this.collection.write(views, (stored) -> ViewWrites.after(stored, 0));
            }
        };
    }

    /**
     * Most views are still what this instance wrote last, or not there at all, and are
     * found by exactly that. Where somebody else has written meanwhile, the later state
     * wins.
     */
    void flush() {
        this.begun = Set.of();
        if (this.batch.isEmpty()) {
            return;
        }
        this.empty = false;
        List<Stored<V>> changed = List.copyOf(this.batch.values());
        List<Stored<V>> elsewhere = this.collection.write(changed,
                (stored) -> ViewWrites.after(stored, this.bases.get(stored.id())));
        this.known.putAll(this.batch);
        if (!this.setOnce && !elsewhere.isEmpty()) {
            this.known.invalidateAll(elsewhere.stream().map(Stored::id).toList());
            this.collection.write(elsewhere, ViewWrites::unlessNewer);
        }
        this.batch.clear();
        this.bases.clear();
    }

    void clear() {
        this.begun = Set.of();
        this.event.clear();
        this.batch.clear();
        this.bases.clear();
        this.known.invalidateAll();
    }

    /**
     * A written view that this instance remembers, as the one that writes it.
     */
    Optional<Stored<V>> remembered(String id) {
        return Optional.ofNullable(this.known.getIfPresent(id));
    }

    ViewCollection<V> collection() {
        return this.collection;
    }

}
