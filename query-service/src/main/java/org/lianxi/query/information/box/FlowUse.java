package org.lianxi.query.information.box;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one flow of the charter is used, from one unit to another.
 *
 * @param flowId the flow
 * @param from unit that sends
 * @param to unit that receives
 * @param items how many items went this way
 * @param unread how many of them were not acknowledged
 * @param oldestUnreadDays days since the oldest of these arrived, or null
 * @param lastOn day of the latest item
 */
record FlowUse(String flowId, String from, String to, int items, int unread, Long oldestUnreadDays, LocalDate lastOn) {

    static List<FlowUse> of(List<InformationView> items, LocalDate today) {
        Map<List<String>, List<InformationView>> ways = new TreeMap<>(
                Comparator.comparing((List<String> way) -> String.join("/", way)));
        for (InformationView item : items) {
            if (item.flowId() != null) {
                item.audience()
                    .forEach((unit) -> ways
                        .computeIfAbsent(List.of(item.flowId(), item.unitCode(), unit), (none) -> new ArrayList<>())
                        .add(item));
            }
        }
        return ways.entrySet()
            .stream()
            .map((way) -> of(way.getKey().get(0), way.getKey().get(1), way.getKey().get(2), way.getValue(), today))
            .toList();
    }

    private static FlowUse of(String flow, String from, String to, List<InformationView> items, LocalDate today) {
        List<LocalDate> unread = items.stream()
            .filter((item) -> item.isUnreadBy(to))
            .map(InformationView::circulatedOn)
            .sorted()
            .toList();
        return new FlowUse(flow, from, to, items.size(), unread.size(),
                unread.isEmpty() ? null : ChronoUnit.DAYS.between(unread.getFirst(), today),
                items.stream().map(InformationView::submittedOn).max(Comparator.naturalOrder()).orElseThrow());
    }

}
