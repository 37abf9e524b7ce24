package org.lianxi.command.conference.amendcharter;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A unit that is kept keeps its code, whatever it is called (INV-32).
 *
 * @param amended the charter as amended
 * @param charter the charter in force
 */
public record UnitsKeepTheirCodes(Charter amended, Charter charter) implements Rule {

    @Override
    public boolean holds() {
        return recoded().findAny().isEmpty();
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(recoded().toList());
    }

    private Stream<String> recoded() {
        return this.amended.units()
            .stream()
            .filter((unit) -> this.charter.unit(unit.code()).isEmpty())
            .filter((unit) -> this.charter.units()
                .stream()
                .anyMatch((old) -> old.name().equals(unit.name()) || old.fullName().equals(unit.fullName())))
            .map(Charter.Unit::code);
    }

}
