package org.lianxi.command.conference.charterfile.check;

import java.util.List;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Document numbers differ: their pattern has the year and the number (INV-17).
 */
final class NumbersAreUnique implements Check {

    private static final List<String> PATTERNS = List.of("minutes.numbering.pattern",
            "reporting.bulletin.numbering.pattern");

    @Override
    public void examine(Draft draft, Findings findings) {
        PATTERNS.stream()
            .flatMap((path) -> draft.rules().leaf(path).stream())
            .forEach((leaf) -> leaf.value()
                .text()
                .filter((pattern) -> !List.of("{year}", "{n}").stream().allMatch(pattern::contains))
                .ifPresent((pattern) -> findings.report(leaf.entry(), "numbers-unique", pattern)));
    }

}
