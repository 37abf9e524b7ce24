package org.lianxi.command.casework.opencase;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What gave rise to a case is on record in this conference.
 *
 * @param sourceId what is named
 * @param exists whether there is such a thing
 */
public record SourceExists(Optional<String> sourceId, boolean exists) implements Rule {

    @Override
    public boolean holds() {
        return this.sourceId.isEmpty() || this.exists;
    }

    @Override
    public String path() {
        return "caseKinds";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.sourceId);
    }

}
