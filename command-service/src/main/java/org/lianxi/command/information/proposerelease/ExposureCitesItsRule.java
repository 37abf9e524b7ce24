package org.lianxi.command.information.proposerelease;

import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.information.ReleaseKind;

/**
 * A violation is exposed as the rules provide, and the rule is cited (D-02).
 *
 * @param proposed what is proposed
 * @param rule the rule cited, or null
 * @param parties who has a hand in releases
 */
public record ExposureCitesItsRule(ReleaseKind proposed, String rule, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.proposed != ReleaseKind.EXPOSURE || this.rule != null;
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
