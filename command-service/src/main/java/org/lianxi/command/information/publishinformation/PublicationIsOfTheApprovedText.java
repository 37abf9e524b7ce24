package org.lianxi.command.information.publishinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Rule;

/**
 * What is published is the text that was approved, word for word (C-1.3a, INV-12).
 *
 * @param version the proposal published
 * @param contentHash digest of the text published
 * @param information the item
 * @param parties who has a hand in releases
 */
public record PublicationIsOfTheApprovedText(int version, String contentHash, InformationState information,
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
