package org.lianxi.command.minutes.consenttocorrigendum;

import java.util.List;

import org.lianxi.command.minutes.Corrigendum;
import org.lianxi.command.shared.Rule;

/**
 * Consent to a corrigendum is bound to the digest of its text (INV-12, INV-16).
 *
 * @param contentHash the digest that the unit saw
 * @param corrigendum the corrigendum
 */
public record AnswerIsToTheCorrigendumAsProposed(String contentHash, Corrigendum corrigendum) implements Rule {

    @Override
    public boolean holds() {
        return this.corrigendum.contentHash().equals(this.contentHash);
    }

    @Override
    public String path() {
        return "minutes.consent.onChange";
    }

    @Override
    public List<?> details() {
        return List.of(this.corrigendum.number());
    }

}
