package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Where silence is deemed consent, the charter says after how long.
 */
final class DeemedConsentHasAPeriod implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        boolean deemed = draft.rules()
            .leaf("minutes.consent.silence")
            .flatMap((leaf) -> leaf.value().text())
            .filter("deemed-after"::equals)
            .isPresent();
        boolean hasPeriod = draft.rules()
            .leaf("minutes.consent.silenceAfter")
            .flatMap((leaf) -> leaf.value().text())
            .isPresent();
        if (deemed && !hasPeriod) {
            findings.report("rules.minutes.consent.silence", "deemed-consent-has-period");
        }
    }

}
