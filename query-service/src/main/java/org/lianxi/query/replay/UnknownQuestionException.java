package org.lianxi.query.replay;

import java.util.List;

/**
 * There is no question of that name, or more than one.
 */
public final class UnknownQuestionException extends RuntimeException {

    private final String name;

    private final transient List<String> known;

    UnknownQuestionException(String name, List<String> known) {
        super("no question, or several, named " + name + " among " + known);
        this.name = name;
        this.known = known;
    }

    /**
     * What was asked for.
     * @return the name
     */
    public String name() {
        return this.name;
    }

    /**
     * What can be asked for instead.
     * @return names of questions
     */
    public List<String> known() {
        return this.known;
    }

}
