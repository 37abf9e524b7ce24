package org.lianxi.command.bulletin;

import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;

/**
 * A bulletin, folded from its events. Immutable.
 *
 * @param compiled how it was compiled, null before
 * @param version current version
 * @param title current title
 * @param contentHash digest of the current title and text
 * @param documentNumber 发文字号, null before issue
 * @param withdrawn whether it was given up
 */
public record BulletinState(BulletinCompiled compiled, int version, String title, String contentHash,
        String documentNumber, boolean withdrawn) {

    static final BulletinState NONE = new BulletinState(null, 0, null, null, null, false);

    BulletinState evolve(BulletinEvent event) {
        return switch (event) {
            case BulletinCompiled first ->
                new BulletinState(first, first.version(), first.title(), first.contentHash(), null, false);
            case BulletinEdited edited ->
                new BulletinState(this.compiled, edited.version(), edited.title(), edited.contentHash(), null, false);
            case BulletinIssued issued -> new BulletinState(this.compiled, this.version, this.title, this.contentHash,
                    issued.documentNumber(), false);
            case BulletinWithdrawn gone ->
                new BulletinState(this.compiled, this.version, this.title, this.contentHash, null, true);
        };
    }

    String conferenceId() {
        return (this.compiled != null) ? this.compiled.conferenceId() : null;
    }

}
