package org.lianxi.standalone.audit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * What was found not to be allowed, with the words of the charter in force at that place.
 */
final class Breaches {

    private final Roll roll;

    private final List<Breach> found = new ArrayList<>();

    private final List<Breach> open = new ArrayList<>();

    Breaches(Roll roll) {
        this.roll = roll;
    }

    void unless(boolean holds, CharterRule rule, Entry entry) {
        unless(holds, rule, rule.path(), entry);
    }

    void unless(boolean holds, CharterRule rule, String path, Entry entry) {
        if (!holds) {
            this.found.add(Breach.of(rule, path, this.roll.charter(), entry));
        }
    }

    /**
     * Something that the event has made due has not come by the end of the log: nobody's
     * wrong as yet.
     */
    void openUnless(boolean done, CharterRule rule, Entry entry) {
        if (!done) {
            this.open.add(Breach.of(rule, rule.path(), this.roll.charter(), entry));
        }
    }

    /**
     * Two lists have to name the same.
     */
    void unlessSame(Collection<String> one, Collection<String> other, CharterRule rule, Entry entry) {
        unless(isSame(one, other), rule, entry);
    }

    static boolean isSame(Collection<String> one, Collection<String> other) {
        return one != null && one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }

    List<Breach> found() {
        return this.found;
    }

    List<Breach> open() {
        return this.open;
    }

}
