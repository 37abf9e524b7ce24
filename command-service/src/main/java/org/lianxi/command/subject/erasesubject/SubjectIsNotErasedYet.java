package org.lianxi.command.subject.erasesubject;

import org.lianxi.command.shared.Rule;

/**
 * A name is erased once.
 *
 * @param erased whether it was erased before
 */
public record SubjectIsNotErasedYet(boolean erased) implements Rule {

    @Override
    public boolean holds() {
        return !this.erased;
    }

    @Override
    public String path() {
        return "attendance.namesKeptFor";
    }

}
