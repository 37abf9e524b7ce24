package org.lianxi.command.conference.charterfile.check;

import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * There is a convener of the first tier, and every seat of that tier has its holder.
 */
final class FirstConvenersAreSet implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        if (draft.each("seats").isEmpty()) {
            return;
        }
        List<DraftSeat> first = draft.seats()
            .stream()
            .filter((seat) -> seat.role().equals("convener") && seat.entry().at("tier").node().intValue(0) == 1)
            .toList();
        if (first.isEmpty()) {
            findings.reportAs("seats", "first-convener-set", "first-convener-set.none");
        }
        Set<String> held = draft.values("holders", "seat");
        first.stream()
            .filter((seat) -> !held.contains(seat.id()))
            .forEach((seat) -> findings.reportAs(seat.entry().at("id").field(), "first-convener-set",
                    "first-convener-set.vacant", seat.id()));
    }

}
