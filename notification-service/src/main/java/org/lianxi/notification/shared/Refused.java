package org.lianxi.notification.shared;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A request that is answered with a problem. The sentence stands in the message bundles
 * under {@code problem.} and the code.
 */
public class Refused extends RuntimeException {

    private final HttpStatus status;

    private final String code;

    private final transient Object[] details;

    private final transient List<FieldProblem> fields;

    /**
     * Refuses a request.
     * @param status the HTTP status
     * @param code stable code of the problem
     * @param details what the sentence fills in
     */
    public Refused(HttpStatus status, String code, Object... details) {
        this(status, code, List.of(), details);
    }

    private Refused(HttpStatus status, String code, List<FieldProblem> fields, Object... details) {
        super(code);
        this.status = status;
        this.code = code;
        this.fields = fields;
        this.details = details;
    }

    /**
     * Refuses a field of a request body.
     * @param field path of the field
     * @param rule what it breaks, a key of the message bundles under {@code problem.}
     * @return to be thrown
     */
    public static Refused field(String field, String rule) {
        return new Refused(HttpStatus.BAD_REQUEST, "invalid", List.of(new FieldProblem(field, rule)));
    }

    HttpStatus status() {
        return this.status;
    }

    String code() {
        return this.code;
    }

    Object[] details() {
        return this.details;
    }

    List<FieldProblem> fields() {
        return this.fields;
    }

    record FieldProblem(String field, String rule) {
    }

}
