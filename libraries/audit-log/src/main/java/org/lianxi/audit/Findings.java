package org.lianxi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found so far. Of each kind the first ones are kept and the others counted: a
 * row that is inserted moves all behind it.
 */
final class Findings {

    private static final int KEPT = 20;

    private final List<Finding> kept = new ArrayList<>();

    private final Map<String, Long> counts = new HashMap<>();

    void add(Finding.Fault fault, Finding.Place place, String code, Object... arguments) {
        if (this.counts.merge(code, 1L, Long::sum) <= KEPT) {
            this.kept.add(Finding.of(fault, place, code, arguments));
        }
    }

    void add(Finding finding) {
        this.kept.add(finding);
    }

    List<Finding> kept() {
        return List.copyOf(this.kept);
    }

    /**
     * How many were found and not kept.
     */
    long others() {
        return this.counts.values().stream().mapToLong((count) -> Math.max(0, count - KEPT)).sum();
    }

}
