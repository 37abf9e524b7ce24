package org.lianxi.command.minutes.reviseminutes;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A revision changes the text; otherwise consents would be void for nothing (INV-13).
 *
 * @param minutes the minutes
 * @param contentHash digest of the new text
 */
public record TextDiffers(MinutesState minutes, String contentHash) implements Rule {

    @Override
    public boolean holds() {
        return !this.minutes.contentHash().equals(this.contentHash);
    }

    @Override
    public String path() {
        return "minutes.consent.onChange";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
