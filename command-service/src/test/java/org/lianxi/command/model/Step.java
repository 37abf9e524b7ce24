package org.lianxi.command.model;

import java.util.List;
import java.util.Random;

import org.lianxi.contract.meeting.Capacity;

/**
 * Something that somebody tries to do to a meeting or its minutes. Whoever tries has the
 * role for it; whether the time is right is what the model is about.
 */
sealed interface Step {

    List<String> UNITS = List.of("xcb", "wjj", "fgj");

    /**
     * Steps of one kind for all of it, by their name.
     */
    record Simple(Kind kind) implements Step {

        @Override
        public String toString() {
            return this.kind.name();
        }

    }

    record Attend(String unit, Capacity capacity) implements Step {
    }

    record Leave(String unit) implements Step {
    }

    /**
     * Consent to the current version, or to the one before it.
     */
    record Consent(String unit, boolean current) implements Step {
    }

    record Withhold(String unit) implements Step {
    }

    record ConsentToCorrigendum(String unit) implements Step {
    }

    record ObjectToCorrigendum(String unit) implements Step {
    }

    enum Kind {

        CONVENE, CANCEL, OPEN, RESOLVE, CLOSE, DRAFT, REVISE, REQUEST, ESCALATE, DECIDE, SIGN, ISSUE, FILE,
        PROPOSE_CORRIGENDUM, WITHDRAW_CORRIGENDUM, ISSUE_CORRIGENDUM, VOTE, DISSENT, APPROVE

    }

    /**
     * Draws a step. The ordinary way of things is likelier than its reverse, so that
     * sequences come far.
     */
    static Step any(Random random) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        return switch (random.nextInt(14)) {
            case 0, 1 -> new Attend(unit, Capacity.values()[random.nextInt(Capacity.values().length)]);
            case 2 -> new Leave(unit);
            case 3, 4, 5, 6 -> new Consent(unit, random.nextInt(8) > 0);
            case 7 -> new Withhold(unit);
            case 8 -> new ConsentToCorrigendum(unit);
            case 9 -> (random.nextInt(3) == 0) ? new ObjectToCorrigendum(unit) : new ConsentToCorrigendum(unit);
            default -> new Simple(kind(random));
        };
    }

    private static Kind kind(Random random) {
        Kind[] kinds = Kind.values();
        Kind drawn = kinds[random.nextInt(kinds.length)];
        boolean rare = drawn == Kind.CANCEL || drawn == Kind.REVISE;
        return (rare && random.nextInt(4) > 0) ? kinds[random.nextInt(kinds.length)] : drawn;
    }

}
