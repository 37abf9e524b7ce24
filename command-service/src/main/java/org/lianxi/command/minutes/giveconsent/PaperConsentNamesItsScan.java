package org.lianxi.command.minutes.giveconsent;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Consent on paper can be looked up (C-4.5).
 *
 * @param channel how the answer came
 * @param scanReference where the paper is kept, or null
 */
public record PaperConsentNamesItsScan(String channel, String scanReference) implements Rule {

    @Override
    public boolean holds() {
        return !"paper".equals(this.channel) || this.scanReference != null;
    }

    @Override
    public String path() {
        return "minutes.consent.granularity";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
