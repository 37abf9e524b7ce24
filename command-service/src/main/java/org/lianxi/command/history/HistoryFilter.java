package org.lianxi.command.history;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.lianxi.command.shared.http.RequestException;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.history.AccessFilter;

import org.springframework.http.HttpStatus;

/**
 * What a reader of the record asks for; all of it has to hold.
 *
 * @param entity the thing whose history it is, by its id
 * @param concerning the unit, organ or seat that an event names, or that acted
 * @param actingUnit the unit acted for
 * @param account who acted
 * @param type wire name of the events
 * @param period when it happened
 * @param after index that the first line comes after
 * @param until index of the last line at most
 * @param refused whether refused attempts are asked for, instead of events
 * @param asWritten the same as the reader wrote it, by name
 */
record HistoryFilter(Optional<String> entity, Optional<String> concerning, Optional<String> actingUnit,
        Optional<String> account, Optional<String> type, HistoryPeriod period, long after, long until, boolean refused,
        List<AccessFilter> asWritten) {

    private static final Set<String> NAMES = Set.of("entity", "concerning", "actingUnit", "account", "type", "from",
            "to", "after", "until", "outcome");

    /**
     * Attempts that were refused have no place in the log, and made nothing.
     */
    private static final Set<String> OF_EVENTS = Set.of("entity", "concerning", "type", "after", "until");

    private static final String CODE = "[A-Za-z0-9._@-]{1,80}";

    /**
     * Reads filters from a query.
     * @param query names and values
     * @param zone where days begin
     * @return the filters
     * @throws RequestException naming the filter that is wrong and the rule
     */
    static HistoryFilter of(Map<String, List<String>> query, ZoneId zone) {
        Map<String, String> values = new TreeMap<>();
        query.forEach((name, several) -> values.put(name, single(name, several)));
        boolean refused = outcome(values.get("outcome"));
        if (refused) {
            OF_EVENTS.stream().filter(values::containsKey).sorted().findFirst().ifPresent((name) -> {
                throw wrong("history-filter-is-of-events", name);
            });
        }
        return new HistoryFilter(code(values, "entity"), code(values, "concerning"), code(values, "actingUnit"),
                code(values, "account"), type(values.get("type")), period(values, zone),
                index(values.get("after"), "after", 0), index(values.get("until"), "until", Long.MAX_VALUE), refused,
                values.entrySet().stream().map((one) -> new AccessFilter(one.getKey(), one.getValue())).toList());
    }

    private static String single(String name, List<String> values) {
        if (!NAMES.contains(name)) {
            throw wrong("history-filter-unknown", name);
        }
        if (values.size() != 1) {
            throw wrong("history-filter-repeated", name);
        }
        return values.getFirst();
    }

    private static boolean outcome(String value) {
        return switch (value) {
            case null -> false;
            case "accepted" -> false;
            case "refused" -> true;
            default -> throw wrong("history-outcome-unknown", "outcome");
        };
    }

    private static Optional<String> code(Map<String, String> values, String name) {
        Optional<String> value = Optional.ofNullable(values.get(name));
        if (value.isPresent() && !value.get().matches(CODE)) {
            throw wrong("history-code-malformed", name);
        }
        return value;
    }

    private static Optional<String> type(String value) {
        if (value != null && EventCatalogue.find(value).isEmpty()) {
            throw wrong("history-event-type-unknown", "type");
        }
        return Optional.ofNullable(value);
    }

    private static HistoryPeriod period(Map<String, String> values, ZoneId zone) {
        for (String name : List.of("from", "to")) {
            try {
                if (values.containsKey(name)) {
                    HistoryPeriod.begin(values.get(name), zone);
                    HistoryPeriod.end(values.get(name), zone);
                }
            }
            catch (DateTimeException ex) {
                throw wrong("history-time-malformed", name);
            }
        }
        HistoryPeriod period = HistoryPeriod.of(Optional.ofNullable(values.get("from")),
                Optional.ofNullable(values.get("to")), zone);
        if (period.isEmpty()) {
            throw wrong("history-period-ends-before-it-begins", "to");
        }
        return period;
    }

    private static long index(String value, String name, long otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,18}")) {
            throw wrong("history-index-malformed", name);
        }
        return Long.parseLong(value);
    }

    private static RequestException wrong(String rule, String name) {
        return new RequestException(HttpStatus.BAD_REQUEST, rule, name);
    }

    /**
     * Whether only places in the log are asked for, which the log itself answers.
     */
    boolean isByPlaceAlone() {
        return this.entity.isEmpty() && this.concerning.isEmpty() && this.actingUnit.isEmpty() && this.account.isEmpty()
                && this.type.isEmpty() && !this.period.isBounded();
    }

}
