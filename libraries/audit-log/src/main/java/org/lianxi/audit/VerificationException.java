package org.lianxi.audit;

/**
 * Something is well-formed and does not hold: a proof that leads elsewhere, a signature
 * that is not of the key, a log that is not what was signed.
 */
public final class VerificationException extends RuntimeException {

    VerificationException(String message) {
        super(message);
    }

}
