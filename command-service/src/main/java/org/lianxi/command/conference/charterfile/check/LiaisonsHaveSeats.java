package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Where every unit has a liaison there is a seat for each, and where none has there is
 * none (K7).
 */
final class LiaisonsHaveSeats implements Check {

    private static final String RULE = "membership.liaisons";

    @Override
    public void examine(Draft draft, Findings findings) {
        String rule = draft.rules().leaf(RULE).flatMap((leaf) -> leaf.value().text()).orElse("none");
        boolean seats = draft.each("seats")
            .stream()
            .anyMatch((seat) -> seat.text("role").filter("liaison"::equals).isPresent()
                    && seat.text("perUnit").filter("all"::equals).isPresent());
        if (("one-per-unit".equals(rule) && !seats) || ("none".equals(rule) && seats)) {
            findings.report("rules." + RULE, "liaisons-have-seats", rule, seats ? 1 : 0);
        }
    }

}
