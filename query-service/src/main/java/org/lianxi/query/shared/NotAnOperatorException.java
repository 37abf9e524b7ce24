package org.lianxi.query.shared;

/**
 * Somebody else than an operator asked for what operators alone may do.
 */
public final class NotAnOperatorException extends RuntimeException {

}
