package org.lianxi.notification.channel.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was made last, made once for those that ask for the same.
 *
 * @param <K> what is asked for
 * @param <V> what is made
 */
final class Recent<K, V> {

    private final Map<K, V> values;

    Recent(int most) {
        this.values = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized V get(K key, Supplier<V> maker) {
        V known = this.values.get(key);
        if (known == null) {
            known = maker.get();
            this.values.put(key, known);
        }
        return known;
    }

}
