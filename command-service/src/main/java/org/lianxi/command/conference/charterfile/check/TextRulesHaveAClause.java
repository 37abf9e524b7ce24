package org.lianxi.command.conference.charterfile.check;

import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A rule that the charter's text states rests on a clause, its own or one that governs
 * its path.
 */
final class TextRulesHaveAClause implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        if (draft.each("clauses").isEmpty()) {
            return;
        }
        Set<String> governed = draft.each("clauses")
            .stream()
            .flatMap((clause) -> clause.texts("governs").stream())
            .collect(Collectors.toSet());
        draft.rules()
            .leaves()
            .stream()
            .filter((leaf) -> leaf.basis().equals("text") && leaf.clause() == null)
            .filter((leaf) -> !isGoverned(leaf.path(), governed))
            .forEach((leaf) -> findings.report(leaf.entry(), "text-rule-has-clause", leaf.path()));
    }

    private static boolean isGoverned(String path, Set<String> governed) {
        return governed.stream().anyMatch((above) -> path.equals(above) || path.startsWith(above + "."));
    }

}
