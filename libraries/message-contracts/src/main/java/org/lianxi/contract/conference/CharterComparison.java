package org.lianxi.contract.conference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says in which places two versions of a charter differ, by path (C-0.1). A whole unit,
 * seat, duty, rule, list, case kind, flow or clock that came or went is one place; of one
 * that stayed, each part that differs is.
 */
public final class CharterComparison {

    private CharterComparison() {
    }

    /**
     * The places in which a charter differs from the one before.
     * @param before the earlier version
     * @param after the later version
     * @return in the order of the charter file; empty when they say the same
     */
    public static List<CharterChange> changes(Charter before, Charter after) {
        Map<String, Map<String, String>> old = entries(before);
        Map<String, Map<String, String>> current = entries(after);
        Set<String> paths = new LinkedHashSet<>(current.keySet());
        paths.addAll(old.keySet());
        List<CharterChange> changes = new ArrayList<>();
        for (String path : paths) {
            Map<String, String> was = old.get(path);
            Map<String, String> is = current.get(path);
            if (was == null) {
                changes.add(new CharterChange(path, "added", null, summary(is)));
            }
            else if (is == null) {
                changes.add(new CharterChange(path, "removed", summary(was), null));
            }
            else {
                changes.addAll(parts(path, was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static List<CharterChange> parts(String path, Map<String, String> was, Map<String, String> is) {
        return is.keySet()
            .stream()
            .filter((part) -> !Objects.equals(was.get(part), is.get(part)))
            .map((part) -> new CharterChange(part.isEmpty() ? path : path + "." + part, "changed", was.get(part),
                    is.get(part)))
            .toList();
    }

    private static Map<String, Map<String, String>> entries(Charter charter) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        entries.put("identity", parts(charter.identity(), ""));
        entries.put("source", parts(charter.source(), ""));
        entries.put("leadUnit", Map.of("", charter.leadUnit()));
        entries("clauses", charter.clauses(), Charter.Clause::id, "id", entries);
        entries("responsibilities", charter.responsibilities(), Charter.Responsibility::id, "id", entries);
        entries("units", charter.units(), Charter.Unit::code, "code", entries);
        charter.lists().forEach((name, list) -> entries.put("lists." + name, Map.of("", text(list))));
        entries("seats", charter.seats(), Charter.Seat::id, "id", entries);
        entries("holders", charter.holders(), Charter.SeatHolder::seat, "seat", entries);
        entries("duties", charter.duties(), Charter.Duty::id, "id", entries);
        charter.rules().forEach((path, rule) -> entries.put("rules." + path, rule(rule)));
        entries("caseKinds", charter.caseKinds(), Charter.CaseKind::id, "id", entries);
        entries("flows", charter.flows(), Charter.Flow::id, "id", entries);
        entries("clocks", charter.clocks(), Charter.Clock::id, "id", entries);
        charter.texts().forEach((name, text) -> entries.put("texts." + name, Map.of("", text(text))));
        return entries;
    }

    private static <T extends Record> void entries(String block, List<T> items, Function<T, String> id, String idName,
            Map<String, Map<String, String>> entries) {
        items.forEach((item) -> entries.put(block + "." + id.apply(item), parts(item, idName)));
    }

    /**
     * The value of a rule stands at the rule's own path, because that is what people look
     * for.
     */
    private static Map<String, String> rule(RuleSetting rule) {
        Map<String, String> parts = parts(rule, "value");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", text(rule.value()));
        all.putAll(parts);
        return all;
    }

    private static Map<String, String> parts(Record entry, String leftOut) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            if (!component.getName().equals(leftOut)) {
                parts.put(component.getName(), text(value(entry, component)));
            }
        }
        return parts;
    }

    private static Object value(Record entry, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry);
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String summary(Map<String, String> parts) {
        return parts.values()
            .stream()
            .filter(Objects::nonNull)
            .filter((part) -> !part.isBlank())
            .collect(Collectors.joining("；"));
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> items -> items.stream().map(CharterComparison::text).collect(Collectors.joining("、"));
            case Map<?, ?> map -> map.entrySet()
                .stream()
                .map((entry) -> entry.getKey() + "=" + text(entry.getValue()))
                .sorted()
                .collect(Collectors.joining("、"));
            case Basis basis -> basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }

}
