package org.lianxi.command.bulletin;

import java.time.LocalDate;

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
 * @param issued its issue, null before
 * @param withdrawn whether it was given up
 */
public record BulletinState(BulletinCompiled compiled, int version, String title, String contentHash,
        BulletinIssued issued, boolean withdrawn) {

    /** Before the first event. */
    public static final BulletinState NONE = new BulletinState(null, 0, null, null, null, false);

    /**
     * Folds one more event.
     * @param event the event
     * @return the state after it
     */
    public BulletinState evolve(BulletinEvent event) {
        return switch (event) {
            case BulletinCompiled first ->
                new BulletinState(first, first.version(), first.title(), first.contentHash(), null, false);
            case BulletinEdited edited ->
                new BulletinState(this.compiled, edited.version(), edited.title(), edited.contentHash(), null, false);
            case BulletinIssued issue ->
                new BulletinState(this.compiled, this.version, this.title, this.contentHash, issue, false);
            case BulletinWithdrawn gone ->
                new BulletinState(this.compiled, this.version, this.title, this.contentHash, null, true);
        };
    }

    /**
     * Whether the office can still work on it.
     * @return false once it was issued or withdrawn
     */
    public boolean isDraft() {
        return this.issued == null && !this.withdrawn;
    }

    /**
     * The day of its issue.
     * @return null before
     */
    public LocalDate issuedOn() {
        return (this.issued != null) ? this.issued.issuedOn() : null;
    }

    String conferenceId() {
        return (this.compiled != null) ? this.compiled.conferenceId() : null;
    }

}
