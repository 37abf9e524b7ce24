package org.lianxi.command.conference.charterfile.check;

import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Duties, flows and clocks refer to case kinds that there are.
 */
final class MechanismsAreKnown implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> kinds = draft.values("caseKinds", "id");
        Stream<Entry> duties = draft.each("duties").stream().flatMap((duty) -> duty.each("mechanisms").stream());
        Stream<Entry> flows = draft.each("flows").stream().flatMap((flow) -> flow.each("opens").stream());
        Stream<Entry> clocks = draft.each("clocks").stream().map((clock) -> clock.at("kind"));
        Stream.of(duties, flows, clocks)
            .flatMap((entries) -> entries)
            .forEach((entry) -> entry.text()
                .filter((kind) -> !kinds.contains(kind))
                .ifPresent((kind) -> findings.report(entry, "case-kind-known", kind)));
    }

}
