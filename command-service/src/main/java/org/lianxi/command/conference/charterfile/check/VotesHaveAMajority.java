package org.lianxi.command.conference.charterfile.check;

import java.util.Optional;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A charter that decides by vote says what a matter needs to carry; one that does not has
 * no majority to set.
 */
final class VotesHaveAMajority implements Check {

    private static final String RULE = "vote-has-majority";

    @Override
    public void examine(Draft draft, Findings findings) {
        boolean vote = draft.rules()
            .leaf("decision.mode")
            .flatMap((leaf) -> leaf.value().text())
            .filter("vote"::equals)
            .isPresent();
        Optional<String> majority = draft.rules().leaf("decision.majority").flatMap((leaf) -> leaf.value().text());
        if (vote && majority.isEmpty()) {
            findings.reportAs("rules.decision.mode", RULE, "vote-has-majority.none");
        }
        else if (!vote && majority.isPresent()) {
            findings.reportAs("rules.decision.majority", RULE, "vote-has-majority.unused", majority.get());
        }
    }

}
