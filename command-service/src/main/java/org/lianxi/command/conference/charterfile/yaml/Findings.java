package org.lianxi.command.conference.charterfile.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is wrong with a file.
 */
public final class Findings {

    private final Lines lines = new Lines();

    private final List<Finding> all = new ArrayList<>();

    Lines lines() {
        return this.lines;
    }

    /**
     * Reports that a rule does not hold; the sentence is the rule's only one.
     * @param field where
     * @param rule the rule
     * @param arguments of the sentence
     */
    public void report(String field, String rule, Object... arguments) {
        reportAs(field, rule, rule, arguments);
    }

    public void report(Entry entry, String rule, Object... arguments) {
        reportAs(entry.field(), rule, rule, arguments);
    }

    /**
     * Reports that a rule with several sentences does not hold.
     * @param field where
     * @param rule the rule
     * @param code key of the sentence
     * @param arguments of the sentence
     */
    public void reportAs(String field, String rule, String code, Object... arguments) {
        reportAtLine(this.lines.of(field), field, rule, code, arguments);
    }

    void reportAtLine(int line, String field, String rule, String code, Object... arguments) {
        this.all.add(new Finding(line, field, rule, code, List.of(arguments)));
    }

    public boolean isEmpty() {
        return this.all.isEmpty();
    }

    public List<Finding> byLine() {
        return this.all.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::field))
            .toList();
    }

}
