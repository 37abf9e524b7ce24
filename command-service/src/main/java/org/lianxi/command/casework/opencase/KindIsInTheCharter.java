package org.lianxi.command.casework.opencase;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A case is of a kind that the charter in force has, on one of its tracks (C-1.3, C-1.4).
 *
 * @param named the kind named
 * @param track the track named
 * @param mechanism the kind found
 */
public record KindIsInTheCharter(String named, Optional<String> track, Optional<KindOfCase> mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.mechanism.isPresent();
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
        return List.of(this.named, this.track);
    }

}
