package org.lianxi.query.casework.board;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Figures of a case added up by unit and trade, as a campaign reports its progress: what
 * units counted in their contributions, and in acts that they do again and again for a
 * trade. Of a balance, the last one stands.
 *
 * @param unitCode the unit
 * @param trade the trade, or null
 * @param counts sums by name
 */
record Counts(String unitCode, String trade, Map<String, Long> counts) {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private static final String TRADE = "trade";

    static List<Counts> of(CaseView view, Collection<String> balances) {
        Map<List<String>, Counts> sums = new LinkedHashMap<>();
        view.acts()
            .stream()
            .filter((act) -> act.fields().containsKey(TRADE))
            .forEach((act) -> add(sums, act, balances));
        view.contributions()
            .forEach((made) -> made.counts()
                .forEach((name, count) -> at(sums, made.unitCode(), null).merge(name, (long) count, Long::sum)));
        return List.copyOf(sums.values());
    }

    private static void add(Map<List<String>, Counts> sums, CaseView.Act act, Collection<String> balances) {
        String trade = act.fields().get(TRADE).getFirst();
        act.fields()
            .forEach((name, values) -> values.stream()
                .filter((value) -> values.size() == 1 && COUNT.matcher(value).matches())
                .forEach((value) -> at(sums, act.unitCode(), trade).merge(name, Long.parseLong(value),
                        balances.contains(name) ? (former, last) -> last : Long::sum)));
    }

    private static Map<String, Long> at(Map<List<String>, Counts> sums, String unit, String trade) {
        return sums
            .computeIfAbsent(List.of(unit, String.valueOf(trade)), (none) -> new Counts(unit, trade, new TreeMap<>()))
            .counts();
    }

}
