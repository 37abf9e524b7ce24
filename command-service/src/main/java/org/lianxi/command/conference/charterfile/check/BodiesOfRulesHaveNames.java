package org.lianxi.command.conference.charterfile.check;

import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A body that decides, approves, seals or is reported to is one that has a name: a unit
 * or an organ of the file, not a group such as the attending units. The office may report
 * to the conference, which is all of its units (K11, K12, K13).
 */
final class BodiesOfRulesHaveNames implements Check {

    private static final String REPORTS = "reporting.officeReportsTo";

    private static final Set<String> RULES = Set.of("minutes.consent.deadlock.escalateTo",
            "minutes.consent.deadlock.approvalForMajor", "minutes.copyReport.to", "minutes.issuer.sealBy", REPORTS);

    @Override
    public void examine(Draft draft, Findings findings) {
        for (RuleLeaf leaf : draft.rules().leaves()) {
            if (RULES.contains(leaf.path())) {
                examine(leaf.path(), leaf.value(), draft, findings);
                leaf.value().items().forEach((item) -> examine(leaf.path(), item, draft, findings));
            }
        }
    }

    private static void examine(String path, Entry value, Draft draft, Findings findings) {
        value.text()
            .filter(draft::isGroup)
            .filter((code) -> !REPORTS.equals(path) || !"conference".equals(code))
            .ifPresent((code) -> findings.report(value, "body-has-a-name", code));
    }

}
