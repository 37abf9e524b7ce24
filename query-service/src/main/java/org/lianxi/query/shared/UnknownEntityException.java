package org.lianxi.query.shared;

/**
 * What was asked for is not there, or not yet.
 */
public final class UnknownEntityException extends RuntimeException {

    private final String kind;

    private final String id;

    /**
     * Names what is missing.
     * @param kind such as {@code meeting}; the problem's code is {@code meeting-unknown}
     * @param id the id asked for
     */
    public UnknownEntityException(String kind, String id) {
        super(kind + " " + id + " is unknown");
        this.kind = kind;
        this.id = id;
    }

    String kind() {
        return this.kind;
    }

    String id() {
        return this.id;
    }

}
