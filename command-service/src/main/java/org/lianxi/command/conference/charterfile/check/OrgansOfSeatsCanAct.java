package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * An organ outside the units that fills a seat is among the file's organs, by its code or
 * its name: the code is what somebody acts under (K1).
 */
final class OrgansOfSeatsCanAct implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Entry organs = draft.root().at("organs");
        for (Entry seat : draft.each("seats")) {
            seat.text("organ")
                .filter((organ) -> !organs.names().contains(organ))
                .filter((organ) -> organs.names()
                    .stream()
                    .noneMatch((code) -> organs.text(code).filter(organ::equals).isPresent()))
                .ifPresent((organ) -> findings.report(seat.at("organ"), "organ-named-by-code", organ));
        }
    }

}
