package org.lianxi.command.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * Words that fit the fields of an act, whatever it is.
 *
 * @param charter the charter
 * @param kind the kind of case
 * @param day the day on which it is said
 */
record Sayable(Charter charter, Charter.CaseKind kind, LocalDate day) {

    /**
     * All that has to be said, and what an earlier act laid down.
     * @param laidDown what was said in {@code act.field}
     */
    Map<String, List<String>> fields(CaseAct act, Function<String, Collection<String>> laidDown) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        act.fields().forEach((name, field) -> {
            if (field.among() != null) {
                laidDown.apply(field.among())
                    .stream()
                    .sorted()
                    .findFirst()
                    .ifPresent((value) -> said.put(name, List.of(value)));
            }
            else if (field.required()) {
                said.put(name, value(field));
            }
        });
        return said;
    }

    private List<String> value(CaseAct.Field field) {
        List<String> units = this.charter.units().stream().map(Charter.Unit::code).toList();
        return switch (field.type()) {
            case "count", "balance" -> List.of("3");
            case "date" -> List.of(this.day.toString());
            case "instant" -> List.of(this.day + "T01:00:00Z");
            case "level" -> List.of(this.kind.levels().getLast());
            case "unit" -> List.of(units.getLast());
            case "units" -> List.of(units.get(2), units.get(3));
            case "parties" -> List.of(units.getFirst());
            default -> List.of("情况属实");
        };
    }

}
