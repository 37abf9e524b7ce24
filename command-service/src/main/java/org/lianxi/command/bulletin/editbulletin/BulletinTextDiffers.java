package org.lianxi.command.bulletin.editbulletin;

import org.lianxi.command.bulletin.BulletinState;
import org.lianxi.command.shared.Rule;

/**
 * A new version of a bulletin differs from the one before (C-4.11).
 *
 * @param bulletin the bulletin
 * @param contentHash digest of the new text
 */
public record BulletinTextDiffers(BulletinState bulletin, String contentHash) implements Rule {

    @Override
    public boolean holds() {
        return !this.contentHash.equals(this.bulletin.contentHash());
    }

    @Override
    public String path() {
        return "reporting.bulletin.compiledBy";
    }

}
