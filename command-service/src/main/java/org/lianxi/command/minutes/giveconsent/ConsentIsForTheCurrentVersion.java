package org.lianxi.command.minutes.giveconsent;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Consent is bound to a version and to the digest of its text (INV-12).
 *
 * @param version the version that the unit saw
 * @param contentHash the digest that it saw
 * @param minutes the minutes
 */
public record ConsentIsForTheCurrentVersion(int version, String contentHash, MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.version == this.minutes.version() && this.minutes.contentHash().equals(this.contentHash);
    }

    @Override
    public String path() {
        return "minutes.consent.onChange";
    }

    @Override
    public List<?> details() {
        return List.of(this.minutes.version(), this.version);
    }

}
