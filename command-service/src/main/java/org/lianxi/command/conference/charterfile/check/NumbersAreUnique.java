package org.lianxi.command.conference.charterfile.check;

import java.util.List;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Document numbers differ: their pattern has the year and the number (INV-17).
 */
final class NumbersAreUnique implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        draft.rules()
            .leaf("minutes.numbering.pattern")
            .ifPresent((leaf) -> leaf.value()
                .text()
                .filter((pattern) -> !List.of("{year}", "{n}").stream().allMatch(pattern::contains))
                .ifPresent((pattern) -> findings.report(leaf.entry(), "numbers-unique", pattern)));
    }

}
