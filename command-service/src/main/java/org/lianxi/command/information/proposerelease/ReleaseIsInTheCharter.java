package org.lianxi.command.information.proposerelease;

import java.util.Optional;

import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Something is told to the public only where the charter says who approves it and who
 * publishes it (C-1.3a).
 *
 * @param parties who has a hand in releases, as far as the charter says
 */
public record ReleaseIsInTheCharter(Optional<ReleaseParties> parties) implements Rule {

    @Override
    public boolean holds() {
        return this.parties.filter(ReleaseParties::areSet).isPresent();
    }

    @Override
    public String path() {
        return "caseKinds";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
