package org.lianxi.command.conference.amendcharter;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * An amendment is put into force on or after its day, and after the charter that it
 * amends: what is decided until then follows the old text (C-0.1).
 *
 * @param inForceFrom first day on which the amendment applies
 * @param charter the charter in force
 * @param today the day
 */
public record AmendmentIsInForce(LocalDate inForceFrom, Charter charter, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !this.inForceFrom.isAfter(this.today) && !this.inForceFrom.isBefore(this.charter.source().inForceFrom());
    }

    @Override
    public String path() {
        return "source";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.inForceFrom, this.charter.source().inForceFrom());
    }

}
