package org.lianxi.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * Whether every index is there once, and every entry is kept at the index that it names.
 * Entries that only changed places are reordered; otherwise some are missing, or are
 * there twice.
 */
final class PlaceCheck implements Check {

    /**
     * Entries that are kept elsewhere than they say: by where they are.
     */
    private final Map<Long, Step> strays = new TreeMap<>();

    @Override
    public void step(Walk walk, Step step) {
        long expected = walk.last() + 1;
        if (step.index() > expected) {
            walk.misplace();
            walk.findings().add(Finding.Fault.ORDER, Finding.Place.entry(expected), "gap", expected, step.index() - 1);
        }
        else if (step.index() < expected) {
            walk.misplace();
            walk.findings().add(Finding.Fault.ORDER, step.place(), "twice", step.index());
        }
        if (step.fields().index() != step.index()) {
            this.strays.put(step.index(), step);
        }
    }

    @Override
    public void end(Walk walk) {
        boolean exchanged = this.strays.values()
            .stream()
            .mapToLong((step) -> step.fields().index())
            .sorted()
            .boxed()
            .toList()
            .equals(this.strays.keySet().stream().toList());
        if (!exchanged) {
            walk.misplace();
        }
        this.strays.forEach((index, step) -> walk.findings()
            .add(exchanged ? Finding.Fault.ROOT : Finding.Fault.ORDER, step.place(), "index", index,
                    step.fields().index()));
    }

}
