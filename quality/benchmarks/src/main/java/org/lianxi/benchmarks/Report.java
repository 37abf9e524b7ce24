package org.lianxi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run found.
 *
 * @param facts about the machine
 * @param settings that the figures depend on
 * @param rows the benchmarks
 */
record Report(Map<String, String> facts, Map<String, String> settings, List<Row> rows) {

    static final String LIANXI = "Lianxi";

    static final String AXON = "Axon 4.13.0 with its defaults";

    private static final String HEAD = "| Benchmark | ÷ raw parts: Lianxi, median (quartiles; min–max) | null ratio | floor / target | reached | Lianxi | raw parts | Axon 4.13.0 with its defaults | Lianxi ÷ Axon | CPU µs per operation, JVM + PostgreSQL: Lianxi / raw |";

    String markdown() {
        List<String> lines = new ArrayList<>();
        this.facts.forEach((name, fact) -> lines.add("- " + name + ": " + fact));
        this.settings.forEach((name, setting) -> lines.add("- " + name + ": " + setting));
        lines.add("");
        lines.add(HEAD);
        lines.add("|" + "---|".repeat(10));
        this.rows.forEach((row) -> lines.add(line(row)));
        List<String> reasons = this.rows.stream()
            .flatMap((row) -> row.notRun()
                .entrySet()
                .stream()
                .map((why) -> row.id() + ", " + why.getKey() + ": " + why.getValue()))
            .toList();
        if (!reasons.isEmpty()) {
            lines.add("");
            lines.add("Not run:");
            lines.add("");
            reasons.forEach((reason) -> lines.add("- " + reason));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Row row) {
        Row.Aim aim = row.aim();
        String aims = "%s %s / %s".formatted(aim.lowerIsBetter() ? "≤" : "≥", number(aim.floor()),
                number(aim.target()));
        if (row.comparison() == null) {
            return "| " + String.join(" | ", row.id(), "not run", "", aims, "", "", "", "", "", "") + " |";
        }
        Comparison.Result ours = row.comparison().results().get(LIANXI);
        Comparison.Result axon = row.comparison().results().get(AXON);
        Column.Figures raw = row.comparison().baseline();
        return "| " + String.join(" | ", row.id(), (ours != null) ? spread(ours.ratio()) : "not run",
                spread(row.comparison().nullRatio()), aims, (ours != null) ? aim.verdict(ours.ratio().median()) : "",
                (ours != null) ? value(ours.figures(), row) : "not run", row.baseline() + ": " + value(raw, row),
                (axon != null) ? value(axon.figures(), row) : "not run", factor(ours, axon),
                ((ours != null) ? cpu(ours.figures()) : "–") + " / " + cpu(raw)) + " |";
    }

    private static String factor(Comparison.Result ours, Comparison.Result axon) {
        if (ours == null || axon == null) {
            return "–";
        }
        return number(ours.ratio().median() / axon.ratio().median());
    }

    private static String value(Column.Figures figures, Row row) {
        return number(figures.values().median()) + " " + row.unit();
    }

    private static String cpu(Column.Figures figures) {
        return number(figures.jvmMicros()) + " + " + number(figures.postgresMicros());
    }

    private static String spread(Spread spread) {
        return "**%s** (%s–%s; %s–%s)".formatted(number(spread.median()), number(spread.lower()),
                number(spread.upper()), number(spread.smallest()), number(spread.largest()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, (number >= 100) ? "%,.0f" : (number >= 10) ? "%.1f" : "%.2f", number);
    }

}
