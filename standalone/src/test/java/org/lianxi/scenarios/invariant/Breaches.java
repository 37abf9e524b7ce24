package org.lianxi.scenarios.invariant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.lianxi.scenarios.Log;

/**
 * What was found to be broken, by the number of the invariant.
 */
final class Breaches {

    private final Map<Integer, List<String>> found = new TreeMap<>();

    void unless(boolean holds, int number, Log.Entry entry) {
        if (!holds) {
            this.found.computeIfAbsent(number, (none) -> new ArrayList<>()).add(entry.toString());
        }
    }

    void unless(boolean holds, int number, String what) {
        if (!holds) {
            this.found.computeIfAbsent(number, (none) -> new ArrayList<>()).add(what);
        }
    }

    /**
     * Two lists have to name the same.
     */
    void unlessSame(Collection<String> one, Collection<String> other, int number, Log.Entry entry) {
        unless(one != null && one.size() == other.size() && Set.copyOf(one).equals(Set.copyOf(other)), number, entry);
    }

    Map<Integer, List<String>> found() {
        return this.found;
    }

}
