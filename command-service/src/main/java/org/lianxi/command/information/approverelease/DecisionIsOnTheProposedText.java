package org.lianxi.command.information.approverelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Rule;

/**
 * Approval is bound to one proposal and to the digest of its text: another text is
 * approved anew (C-1.3a, INV-12).
 *
 * @param version the proposal that the unit saw
 * @param contentHash the digest that it saw
 * @param information the item
 * @param parties who has a hand in releases
 */
public record DecisionIsOnTheProposedText(int version, String contentHash, InformationState information,
        ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.information.release().isOf(this.version, this.contentHash);
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.information.release().version(), this.version);
    }

}
