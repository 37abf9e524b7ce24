package org.lianxi.audit;

/**
 * Something is not written in the form that its specification asks for.
 */
public final class MalformedException extends IllegalArgumentException {

    MalformedException(String message) {
        super(message);
    }

}
