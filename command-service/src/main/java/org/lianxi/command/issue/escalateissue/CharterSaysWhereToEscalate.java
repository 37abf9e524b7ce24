package org.lianxi.command.issue.escalateissue;

import org.lianxi.command.shared.Rule;

/**
 * What cannot be agreed goes to the body that the charter file names.
 *
 * @param escalateTo the body, or null
 */
public record CharterSaysWhereToEscalate(String escalateTo) implements Rule {

    @Override
    public boolean holds() {
        return this.escalateTo != null;
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock.escalateTo";
    }

}
