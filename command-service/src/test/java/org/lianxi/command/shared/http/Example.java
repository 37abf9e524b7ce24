package org.lianxi.command.shared.http;

import java.util.function.Function;

/**
 * How an endpoint is used: once as it is granted, and once as a rule refuses it. Each is
 * prepared in a conference of its own.
 *
 * @param path the endpoint, as mapped under the conference
 * @param makes whether it makes something, so that no version is needed and the answer
 * has a location
 * @param granted what is granted
 * @param refused what is refused
 * @param code by which rule
 */
record Example(String path, boolean makes, Function<Scene, Call> granted, Function<Scene, Call> refused, String code) {

    static Builder makes(String path) {
        return new Builder(path, true);
    }

    static Builder changes(String path) {
        return new Builder(path, false);
    }

    @Override
    public String toString() {
        return "…" + this.path;
    }

    /**
     * An example in the making.
     *
     * @param path the endpoint
     * @param makes whether it makes something
     */
    record Builder(String path, boolean makes) {

        Granted by(Function<Scene, Call> granted) {
            return new Granted(this, granted);
        }

    }

    /**
     * An example of what is granted.
     *
     * @param builder the endpoint
     * @param granted what is granted
     */
    record Granted(Builder builder, Function<Scene, Call> granted) {

        /**
         * Refused to somebody else, for the rule that says who acts.
         */
        Example notBy(String actor, String code) {
            return but((scene) -> this.granted.apply(scene).by(actor), code);
        }

        Example but(Function<Scene, Call> refused, String code) {
            return new Example(this.builder.path, this.builder.makes, this.granted, refused, code);
        }

    }

}
