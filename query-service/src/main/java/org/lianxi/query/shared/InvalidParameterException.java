package org.lianxi.query.shared;

/**
 * A parameter of a question cannot be understood.
 */
public final class InvalidParameterException extends RuntimeException {

    private final String field;

    private final String rule;

    /**
     * Names the parameter.
     * @param field its name
     * @param rule key of the sentence that says what it should be
     */
    public InvalidParameterException(String field, String rule) {
        super(field + " is no " + rule);
        this.field = field;
        this.rule = rule;
    }

    String field() {
        return this.field;
    }

    String rule() {
        return this.rule;
    }

}
