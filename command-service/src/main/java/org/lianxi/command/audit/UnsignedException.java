package org.lianxi.command.audit;

/**
 * The log cannot be signed until an operator has done something. It is numbered all the
 * same.
 */
final class UnsignedException extends Exception {

    UnsignedException(String message) {
        super(message);
    }

}
