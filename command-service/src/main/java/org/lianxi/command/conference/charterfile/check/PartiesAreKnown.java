package org.lianxi.command.conference.charterfile.check;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Whoever sends, receives, approves or takes part is a unit, a group or an organ of the
 * file.
 */
final class PartiesAreKnown implements Check {

    private static final List<String> RULES = List.of("minutes.copyReport.to", "minutes.consent.deadlock.escalateTo",
            "minutes.consent.deadlock.approvalForMajor", "minutes.issuer.sealBy", "reporting.officeReportsTo",
            "superior.assignedBy", "superior.guidanceTo");

    private static final String SENDERS = "information.senders.";

    @Override
    public void examine(Draft draft, Findings findings) {
        Stream<Entry> flows = draft.each("flows")
            .stream()
            .flatMap((flow) -> Stream.concat(Stream.of(flow.at("from")), flow.each("to").stream()));
        Stream<Entry> clocks = draft.each("clocks").stream().flatMap((clock) -> clock.each("to").stream());
        Stream<Entry> approvals = draft.each("caseKinds").stream().map((kind) -> kind.at("approval"));
        Stream<Entry> rules = draft.rules()
            .leaves()
            .stream()
            .filter((leaf) -> RULES.contains(leaf.path()) || leaf.path().startsWith(SENDERS))
            .flatMap((leaf) -> Stream.concat(Stream.of(leaf.value()), leaf.value().items().stream()));
        Stream.of(flows, clocks, approvals, rules)
            .flatMap((entries) -> entries)
            .forEach((entry) -> entry.text().ifPresent((code) -> examine(entry, code, draft, findings)));
        draft.each("caseKinds")
            .stream()
            .map((kind) -> kind.at("roles"))
            .forEach((roles) -> roles.names().forEach((code) -> examine(roles.at(code), code, draft, findings)));
    }

    private void examine(Entry entry, String code, Draft draft, Findings findings) {
        if (draft.isUnknownParty(code)) {
            findings.report(entry, "party-known", code);
        }
    }

}
