package org.lianxi.command.conference.adoptcharter;

import java.util.List;

import org.lianxi.command.conference.charterfile.CharterError;

/**
 * A charter file has errors; it says all of them.
 */
public final class CharterRejectedException extends RuntimeException {

    private final transient List<CharterError> errors;

    /**
     * Makes the exception.
     * @param errors all errors, by line
     */
    public CharterRejectedException(List<CharterError> errors) {
        super("charter-invalid", null, false, false);
        this.errors = List.copyOf(errors);
    }

    public List<CharterError> errors() {
        return this.errors;
    }

}
