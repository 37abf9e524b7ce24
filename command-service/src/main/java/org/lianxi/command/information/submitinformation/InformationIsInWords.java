package org.lianxi.command.information.submitinformation;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Information that belongs to no flow of counts has a title and a text, and no counts
 * (C-4.9).
 *
 * @param command the command
 */
public record InformationIsInWords(SubmitInformation command) implements Rule {

    @Override
    public boolean holds() {
        return this.command.title() != null && this.command.text() != null && this.command.counts() == null
                && this.command.externalReference() == null;
    }

    @Override
    public String path() {
        return "information.words";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
