package org.lianxi.command.casework.performact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * What an act says in a field is of the type that the charter file gives the field.
 *
 * @param act the act
 * @param fields what the act says, by field
 * @param units codes of the member units
 * @param bodies codes of units and organs
 * @param mechanism the kind
 */
public record FieldsAreOfTheirType(CaseAct act, Map<String, List<String>> fields, Collection<String> units,
        Collection<String> bodies, KindOfCase mechanism) implements Rule {

    private static final Set<String> SEVERAL = Set.of("texts", "units", "parties");

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");

    private List<String> wrong() {
        return this.fields.entrySet()
            .stream()
            .filter((given) -> !isRight(this.act.fields().get(given.getKey()), given.getValue()))
            .map((given) -> this.act.fields().get(given.getKey()).label())
            .sorted()
            .toList();
    }

    private boolean isRight(CaseAct.Field field, List<String> values) {
        if (values.isEmpty() || (!SEVERAL.contains(field.type()) && values.size() > 1)) {
            return false;
        }
        return values.stream().allMatch((value) -> isRight(field, value));
    }

    private boolean isRight(CaseAct.Field field, String value) {
        return switch (field.type()) {
            case "count", "balance" -> COUNT.matcher(value).matches() && Integer.parseInt(value) <= field.max();
            case "date" -> isTime(value, LocalDate::parse);
            case "instant" -> isTime(value, Instant::parse);
            case "level" -> this.mechanism.kind().levels().contains(value);
            case "unit", "units" -> this.units.contains(value);
            case "parties" -> this.bodies.contains(value);
            default -> value.length() <= field.max();
        };
    }

    private static boolean isTime(String value, Function<String, ?> parse) {
        try {
            parse.apply(value);
            return true;
        }
        catch (DateTimeParseException ex) {
            return false;
        }
    }

    @Override
    public boolean holds() {
        return wrong().isEmpty();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), wrong());
    }

}
