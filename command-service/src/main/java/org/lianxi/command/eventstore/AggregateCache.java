package org.lianxi.command.eventstore;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * Recently used aggregates, bounded by number, so that a command costs no read. An
 * aggregate whose command fails is dropped by the repository.
 */
final class AggregateCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    /**
     * An empty cache.
     * @param size how many aggregates it holds
     */
    AggregateCache(int size) {
        this.entries = Caffeine.newBuilder().maximumSize(size).build();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> V get(K key) {
        return (V) this.entries.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        this.entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return this.entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return this.entries.asMap().remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return this.entries.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false;
    }

}
