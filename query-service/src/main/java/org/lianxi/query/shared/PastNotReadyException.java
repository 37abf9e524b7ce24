package org.lianxi.query.shared;

/**
 * What was asked about is being folded again; it is there a little later.
 */
public final class PastNotReadyException extends RuntimeException {

}
