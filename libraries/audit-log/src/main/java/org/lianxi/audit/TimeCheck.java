package org.lianxi.audit;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Whether time never goes back within an aggregate.
 */
final class TimeCheck implements Check {

    @Override
    public void step(Walk walk, Step step) {
        String at = step.fields().at();
        String before = walk.trail(step.fields().aggregateId()).follow(at);
        if (before != null && isBefore(at, before)) {
            walk.findings()
                .add(Finding.Fault.TIME, step.place().field("at"), "time-back", step.index(), at,
                        step.fields().aggregateId(), before);
        }
    }

    /**
     * Times that are written with as many digits are in the order of their characters.
     */
    private static boolean isBefore(String at, String before) {
        if (at.length() == before.length()) {
            return at.compareTo(before) < 0;
        }
        try {
            return Instant.parse(at).isBefore(Instant.parse(before));
        }
        catch (DateTimeException ex) {
            throw new MalformedException("not a time: " + ex.getMessage());
        }
    }

}
