package org.lianxi.command.conference.amendcharter;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CharterChange;

/**
 * An amendment changes something beside its own document (C-0.1).
 *
 * @param changes in what the versions differ
 */
public record AmendmentChangesTheCharter(List<CharterChange> changes) implements Rule {

    @Override
    public boolean holds() {
        return this.changes.stream().anyMatch((change) -> !change.path().startsWith("source"));
    }

    @Override
    public String path() {
        return "source";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
