package org.lianxi.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A decision with rules of its own and rules that it hands on.
 */
public final class Decision implements Supplier<List<String>> {

    @Override
    public List<String> get() {
        return verifyFirst(new First(), new Second(), third());
    }

    private static List<String> verifyFirst(Rule... others) {
        return (names(new Alone()) + names(others)).lines().toList();
    }

    private static String names(Rule... rules) {
        return String.join("", Arrays.stream(rules).map((rule) -> rule.getClass().getSimpleName() + "\n").toList());
    }

    private static Rule third() {
        return new Third();
    }

    /**
     * A rule.
     */
    record Alone() implements Rule {

        @Override
        public boolean holds() {
            return true;
        }

    }

    /**
     * A rule.
     */
    record First() implements Rule {

        @Override
        public boolean holds() {
            return true;
        }

    }

    /**
     * A rule.
     */
    record Second() implements Rule {

        @Override
        public boolean holds() {
            return true;
        }

    }

    /**
     * A rule.
     */
    record Third() implements Rule {

        @Override
        public boolean holds() {
            return true;
        }

    }

}
