package org.lianxi.command.shared;

import java.util.List;

/**
 * A command was refused. The sentence for the user is looked up by the code; the clause
 * by the path, in the charter in force.
 */
public final class Refusal extends RuntimeException {

    /**
     * Stands in the details for what nobody gave; it is said in words.
     */
    public static final String NOT_GIVEN = "not-given";

    private final String code;

    private final String path;

    private final Kind kind;

    private final List<?> details;

    /**
     * Makes a refusal.
     * @param code stable code
     * @param path rule path in the charter file
     * @param kind what kind of refusal
     * @param details arguments of the sentence
     */
    public Refusal(String code, String path, Kind kind, List<?> details) {
        super(code, null, false, false);
        this.code = code;
        this.path = path;
        this.kind = kind;
        this.details = List.copyOf(details);
    }

    /**
     * Refuses because something named in the command does not exist.
     * @param what kind of thing, such as {@code meeting}
     * @param id its id
     * @return a refusal with the code {@code unknown-<what>}
     */
    public static Refusal unknown(String what, String id) {
        return new Refusal("unknown-" + what, what, Kind.UNKNOWN, List.of(id));
    }

    /**
     * A detail that may be missing.
     * @param value the value, or null
     * @return the value, or what stands for none
     */
    public static Object given(Object value) {
        return (value != null) ? value : NOT_GIVEN;
    }

    public String code() {
        return this.code;
    }

    public String path() {
        return this.path;
    }

    public Kind kind() {
        return this.kind;
    }

    public List<?> details() {
        return this.details;
    }

    /**
     * What kind of refusal it is.
     */
    public enum Kind {

        /**
         * The state of things forbids the act.
         */
        CONFLICT,

        /**
         * The actor may not do it.
         */
        FORBIDDEN,

        /**
         * The command names something that the charter does not have.
         */
        INVALID,

        /**
         * The thing addressed does not exist.
         */
        UNKNOWN

    }

}
