package org.lianxi.command.shared;

import java.util.List;
import java.util.Locale;

/**
 * One sentence of the charter, or one that it implies. The class is named as the
 * sentence; its code is the same name in kebab case.
 */
public interface Rule {

    /**
     * Whether the sentence holds for the command at hand.
     * @return false to refuse
     */
    boolean holds();

    /**
     * Where the charter file states or parameterises the sentence.
     * @return a rule path such as {@code minutes.consent.required}
     */
    String path();

    /**
     * What kind of refusal it is.
     * @return a conflict with the state of things, unless the rule says otherwise
     */
    default Refusal.Kind kind() {
        return Refusal.Kind.CONFLICT;
    }

    /**
     * Arguments of the sentence that the user reads.
     * @return in the order of the message's placeholders; an empty optional for what the
     * command does not say
     */
    default List<?> details() {
        return List.of();
    }

    /**
     * Stable name of the rule.
     * @return the class name in kebab case
     */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Verifies rules in order; the first that does not hold refuses.
     * @param rules the rules of a command
     * @throws Refusal naming the rule
     */
    static void verify(Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.holds()) {
                throw new Refusal(rule.code(), rule.path(), rule.kind(), rule.details());
            }
        }
    }

}
