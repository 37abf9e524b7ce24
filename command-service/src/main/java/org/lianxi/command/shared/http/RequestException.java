package org.lianxi.command.shared.http;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A request was answered before any rule was asked.
 */
public final class RequestException extends RuntimeException {

    private final HttpStatus status;

    private final String field;

    private final transient List<Object> arguments;

    /**
     * Makes an answer.
     * @param status of the answer
     * @param code what is wrong; a message goes with it
     * @param field what is wrong about it, or null
     * @param arguments of the message
     */
    public RequestException(HttpStatus status, String code, String field, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    HttpStatus status() {
        return this.status;
    }

    String code() {
        return getMessage();
    }

    String field() {
        return this.field;
    }

    List<Object> arguments() {
        return this.arguments;
    }

}
