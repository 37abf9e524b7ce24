package org.lianxi.query.action.ledger;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.contract.conference.RuleSetting;

/**
 * How often lead units report, unless an action has a period of its own.
 *
 * @param every the charter's term, or null when it fixes none
 */
record FeedbackCycle(String every) {

    private static final String RULE = "tracking.actionDefaults.feedbackEvery";

    static FeedbackCycle of(Map<String, RuleSetting> rules) {
        return new FeedbackCycle(
                Optional.ofNullable(rules.get(RULE)).map(RuleSetting::value).map(Object::toString).orElse(null));
    }

    Optional<Term> term() {
        try {
            return Optional.ofNullable(this.every).map(Term::parse);
        }
        catch (DateTimeException ex) {
            // The loader lets none through; an event from elsewhere must not stop the
            // view.
            return Optional.empty();
        }
    }

}
