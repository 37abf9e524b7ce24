package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * There is a convener of the first tier, or several as the charter has it (INV-01). Such
 * a seat may stand vacant while its holder is not known.
 */
final class FirstConvenersAreSet implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        boolean none = draft.seats()
            .stream()
            .noneMatch((seat) -> seat.role().equals("convener") && seat.entry().at("tier").node().intValue(0) == 1);
        if (none && !draft.each("seats").isEmpty()) {
            findings.reportAs("seats", "first-convener-set", "first-convener-set.none");
        }
    }

}
