package org.lianxi.query.shared;

/**
 * What an operator asks for cannot be done as things are.
 */
public final class RefusedException extends RuntimeException {

    private final String code;

    /**
     * Says why.
     * @param code the problem's code
     */
    public RefusedException(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return this.code;
    }

}
