package org.lianxi.command.conference.amendcharter;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A charter is never edited in place: an amendment is a document of its own number
 * (C-0.1).
 *
 * @param amended the charter as amended
 * @param charter the charter in force
 */
public record AmendmentHasItsOwnDocument(Charter amended, Charter charter) implements Rule {

    @Override
    public boolean holds() {
        return !this.amended.source().documentNumber().equals(this.charter.source().documentNumber());
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
        return List.of(this.amended.source().documentNumber());
    }

}
