package org.lianxi.command.information.proposerelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Rule;

/**
 * A proposal that is open is replaced by another one, not by itself (C-1.3a).
 *
 * @param command the command
 * @param information the item
 * @param parties who has a hand in releases
 */
public record ProposalDiffers(ProposeRelease command, InformationState information,
        ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return !this.information.release().isOpen() || !this.information.release()
            .says(this.command.kind(), this.command.title(), this.command.text(), this.command.rule(),
                    this.command.madeOn());
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.command.title());
    }

}
